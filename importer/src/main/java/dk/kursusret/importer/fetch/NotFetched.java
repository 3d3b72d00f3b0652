package dk.kursusret.importer.fetch;

import dk.kursusret.rules.texts.Text;

/** Why no file came. The text never holds what the other side has sent. */
final class NotFetched extends Exception {
    private static final long serialVersionUID = 1L;
    private final Outcome outcome;
    private final transient Text reason;

    private NotFetched(Outcome outcome, Text reason) {
        super(reason.en());
        this.outcome = outcome;
        this.reason = reason;
    }

    /** It would be refused again. */
    static NotFetched refused(String da, String en) {
        return new NotFetched(Outcome.REFUSED, new Text(da, en));
    }

    /** Another time it may succeed. */
    static NotFetched failed(String da, String en) {
        return new NotFetched(Outcome.FAILED, new Text(da, en));
    }

    Outcome outcome() {
        return outcome;
    }

    Text reason() {
        return reason;
    }
}
