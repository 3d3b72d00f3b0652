package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code six-weeks} §§ 12, 13 and 15: what is asked of the participant and the school during the course. */
final class Duties2015 {
    private Duties2015() {}

    static List<Statement> of(Case kase) {
        List<Statement> duties = new ArrayList<>(List.of(
                duty("available-for-work", "§ 12"),
                duty("registered-and-cv", "§ 12"),
                duty("confirm-every-7-days", "§ 12"),
                duty("report-stop-or-illness", "§ 15"),
                duty("school-reports-ar-240", "§ 15"),
                duty("a-kasse-tells-jobcentre", "§ 15")));
        if (kase.knows(CaseFact.KM_PER_DAY)) {
            duties.add(duty("proof-of-attendance", "§ 13"));
        }
        return List.copyOf(duties);
    }

    private static Statement duty(String id, String section) {
        return new Statement(id, Texts.of("duty.six-weeks." + id), Optional.of(Citation.sixWeeks(section)));
    }
}
