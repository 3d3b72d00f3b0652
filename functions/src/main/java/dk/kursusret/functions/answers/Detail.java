package dk.kursusret.functions.answers;

/** How much of an answer is written. */
public enum Detail {
    FULL(InFull.class), SUMMARY(InSummary.class);

    private final Class<?> view;

    Detail(Class<?> view) {
        this.view = view;
    }

    Class<?> view() {
        return view;
    }

    /** Marks what stands in a full answer alone. */
    interface InFull {}

    private interface InSummary {}
}
