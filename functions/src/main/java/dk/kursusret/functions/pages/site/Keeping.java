package dk.kursusret.functions.pages.site;

/** Who may keep a page, and for how long. */
public enum Keeping {
    /** Nothing in it is about anybody. */
    PUBLIC("public, max-age=30"),
    /**
     * A step on the way. The reader's own browser may hold it, or its back button would show an error in place of the
     * step before: that is what browsers do with a posted page they were told not to store.
     */
    ON_THE_WAY("private, no-cache"),
    /** Somebody's answer. */
    NOWHERE("no-store");

    private final String cacheControl;

    Keeping(String cacheControl) {
        this.cacheControl = cacheControl;
    }

    public String cacheControl() {
        return cacheControl;
    }
}
