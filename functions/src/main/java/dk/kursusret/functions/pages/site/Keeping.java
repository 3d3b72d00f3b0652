package dk.kursusret.functions.pages.site;

/** Who may cache a page, and for how long. */
public enum Keeping {
    /** A page without any personal facts. */
    PUBLIC("public, max-age=30"),
    /**
     * A step on the way to an answer. The user's own browser may store it: otherwise the back button would show an error
     * instead of the previous step, as browsers do for posted pages that are not stored.
     */
    ON_THE_WAY("private, no-cache"),
    /** A page with somebody's answer. */
    NOWHERE("no-store");

    private final String cacheControl;

    Keeping(String cacheControl) {
        this.cacheControl = cacheControl;
    }

    public String cacheControl() {
        return cacheControl;
    }
}
