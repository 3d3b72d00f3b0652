package dk.kursusret.rules.schemes.educationlift.v2020;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;

/**
 * From January to June 2023 there was no right to 110 per cent. Lov 728/2023 § 5 moves a whole vocational education
 * that was granted or begun then, and meets the conditions, to § 97 a from 1 July 2023; part of one, if the person
 * wishes.
 */
public final class HalfYear2023 {
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2023, 6, 30);
    public static final Citation WHOLE_IS_MOVED = moved("§ 5, stk. 1");
    public static final Citation PART_IS_MOVED = moved("§ 5, stk. 2");

    private HalfYear2023() {}

    public static boolean includes(LocalDate start) {
        return !start.isBefore(FIRST_DAY) && !start.isAfter(LAST_DAY);
    }

    static Statement notice(Case kase) {
        return kase.notice("education-lift.half-year-2023", WHOLE_IS_MOVED);
    }

    private static Citation moved(String section) {
        return Citation.of(LegalSource.named("lov 728/2023"), section);
    }
}
