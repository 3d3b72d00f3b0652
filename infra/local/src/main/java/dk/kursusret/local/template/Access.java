package dk.kursusret.local.template;

/** Who may call a route. */
public enum Access {
    /** Anyone. */
    OPEN,
    /** Whoever sends an API key of a usage plan. */
    KEY,
    /** Whoever signs the request with IAM credentials. */
    SIGNED
}
