package dk.kursusret.local.template;

/** Who may call a route. */
public enum Access {
    /** Anyone. */
    OPEN,
    /** Who brings a key that a usage plan knows. */
    KEY,
    /** Who signs the request with an identity of the account. */
    SIGNED
}
