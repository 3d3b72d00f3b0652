package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.KnownList;
import java.time.LocalDate;

/** Why nothing was done. Each door words it for its own users. */
public sealed interface Refusal {

    /** There is no such list. */
    record UnknownList(String id) implements Refusal {}

    /** No edition of the list can begin on that day. */
    record NoEditionOnDay(KnownList list, LocalDate day) implements Refusal {}

    enum Because implements Refusal {
        /** No edition holds on the first day of the supplement. */
        NOTHING_TO_ADD_TO,
        /** The edition against which differences were to be shown is not published. */
        NOTHING_TO_COMPARE_WITH,
        /** Nothing is waiting for approval under the id. */
        NOTHING_WAITS,
        /** The person who submitted the file may not approve it. */
        SECOND_PERSON_NEEDED,
        /** Nothing is published that could be withdrawn. */
        NOTHING_STANDS,
        /** Someone else has just published or withdrawn an edition of the same list. */
        OVERTAKEN
    }
}
