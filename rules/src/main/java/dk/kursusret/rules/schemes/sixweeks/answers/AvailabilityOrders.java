package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;

/** The successive orders on availability from 2020. */
final class AvailabilityOrders {
    /** On dagpenge between two parts of a course. */
    static final Provision BETWEEN_PARTS = sections("§ 34, stk. 2", "§ 36, stk. 2", "§ 35, stk. 2", "§ 36, stk. 2");
    /** On education alongside dagpenge. */
    static final Provision EDUCATION_BESIDE = sections("§ 32, stk. 2", "§ 34, stk. 2", "§ 33, stk. 2", "§ 33, stk. 2");
    /** On what a member must tell the a-kasse. */
    static final Provision TELL_A_KASSE = sections("§ 35", "§ 37", "§ 36", "§ 37");

    private AvailabilityOrders() {}

    private static Provision sections(String of1172, String of1700, String of1590, String of46) {
        return order(1172, 2019, of1172).from(LocalDate.of(2021, 8, 21), order(1700, 2021, of1700))
                .from(LocalDate.of(2024, 1, 1), order(1590, 2023, of1590))
                .from(LocalDate.of(2026, 2, 1), order(46, 2026, of46));
    }

    private static Provision order(int number, int year, String section) {
        return Provision.of(Citation.of(LegalSource.order(number, year), section));
    }
}
