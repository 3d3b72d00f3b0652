package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.EditionState;

/** The state of an uploaded file, which has one even before it is approved. */
public enum FileState {
    /** Not yet approved. */
    WAITING,
    /** Not approved, and another file has been published for its first day since. */
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
