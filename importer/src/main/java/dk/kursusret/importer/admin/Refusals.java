package dk.kursusret.importer.admin;

import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.importer.intake.Refusal;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/** The problems with which the admin routes answer refusals. */
public final class Refusals {
    private static final ListFaults LISTS = new ListFaults();

    private Refusals() {}

    /** The problem of a file that exceeds the limit. */
    public static Problem tooLarge() {
        return new Problem(413, "too-large", new Text("Filen er større end 4,5 MB.", "The file is larger than 4.5 MB."),
                List.of());
    }

    public static Problem problem(Refusal why) {
        return switch (why) {
            case Refusal.UnknownList(String id) -> Problem.badRequest(List.of(ListFaults.unknown("/list", id)));
            case Refusal.NoEditionOnDay there ->
                Problem.badRequest(List.of(LISTS.noEditionOnDay(there.list(), there.day())));
            case Refusal.Because because -> switch (because) {
                case NOTHING_TO_ADD_TO -> Problem.badRequest(List.of(Fault.of("/supplement",
                        "Der er ingen offentliggjort udgave, som tillægget kan føjes til på den dag.",
                        "There is no published edition that the supplement could be added to on that day.")));
                case NOTHING_TO_COMPARE_WITH -> Problem.notFound(
                        "Der er ingen offentliggjort udgave af listen fra den dag at sammenligne med.",
                        "There is no published edition of the list from that day to compare with.");
                case NOTHING_WAITS -> Problem.notFound("Der venter ingen udgave med det nummer på godkendelse.",
                        "No edition with that id is waiting for approval.");
                case SECOND_PERSON_NEEDED -> new Problem(403, "second-person-needed",
                        new Text("En anden end den, der har indlæst filen, skal godkende den.",
                                "Someone other than the person who uploaded the file must approve it."),
                        List.of());
                case NOTHING_STANDS -> Problem.notFound("Der er ingen offentliggjort udgave af listen fra den dag.",
                        "No edition of the list from that day is published.");
                case OVERTAKEN -> new Problem(409, "conflict", new Text(
                        "En anden har netop offentliggjort eller trukket en udgave af listen tilbage. Se på listen, og prøv igen.",
                        "Someone else has just published or withdrawn an edition of the list. Look at the list, and try again."),
                        List.of());
            };
        };
    }
}
