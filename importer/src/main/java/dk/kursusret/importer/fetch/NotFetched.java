package dk.kursusret.importer.fetch;

import dk.kursusret.rules.texts.Text;

/** Says why no file could be fetched. The text never contains anything that the server sent. */
final class NotFetched extends Exception {
    private static final long serialVersionUID = 1L;
    private final Outcome outcome;
    private final transient Text reason;

    private NotFetched(Outcome outcome, Text reason) {
        super(reason.en());
        this.outcome = outcome;
        this.reason = reason;
    }

    /** A refusal that would happen again. */
    static NotFetched refused(String da, String en) {
        return new NotFetched(Outcome.REFUSED, new Text(da, en));
    }

    /** A failure; another attempt may succeed. */
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
