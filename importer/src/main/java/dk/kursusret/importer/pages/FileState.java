package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.EditionState;

/** What has become of a file that was brought: what nobody has approved has a state too. */
public enum FileState {
    /** Nobody has approved it. */
    WAITING,
    /** Nobody has approved it, and another file was published for its first day since. */
    OVERTAKEN, IN_FORCE, NOT_YET_IN_FORCE, SUPERSEDED, LAPSED, ENDED, WITHDRAWN, BASE_WITHDRAWN;

    static FileState of(EditionState published) {
        return switch (published) {
            case IN_FORCE -> IN_FORCE;
            case NOT_YET_IN_FORCE -> NOT_YET_IN_FORCE;
            case SUPERSEDED -> SUPERSEDED;
            case LAPSED -> LAPSED;
            case ENDED -> ENDED;
            case WITHDRAWN -> WITHDRAWN;
            case BASE_WITHDRAWN -> BASE_WITHDRAWN;
        };
    }
}
