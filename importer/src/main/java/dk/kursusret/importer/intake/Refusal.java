package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.KnownList;
import java.time.LocalDate;

/** Why nothing was done. Whoever asked is told it in the words of the door he came by. */
public sealed interface Refusal {

    /** There is no such list. */
    record UnknownList(String id) implements Refusal {}

    /** No edition of the list can begin on that day. */
    record NotThere(KnownList list, LocalDate day) implements Refusal {}

    enum Because implements Refusal {
        /** A supplement needs an edition that holds on its first day. */
        NOTHING_TO_ADD_TO,
        /** No edition stands that differences were to be shown against. */
        NOTHING_TO_COMPARE_WITH,
        /** Nothing waits for approval under the id. */
        NOTHING_WAITS,
        /** Who brought the file asks to approve it. */
        SECOND_PERSON_NEEDED,
        /** Nothing is published that could be taken back. */
        NOTHING_STANDS,
        /** Someone else published or withdrew an edition of the same list in the meantime. */
        OVERTAKEN
    }
}
