package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;

/** The successive orders on fleksjob, which hold the rules of six weeks for ledighedsydelse. */
final class FleksjobOrders {
    private static final LocalDate BEK_2 = LocalDate.of(2016, 1, 11);
    private static final LocalDate BEK_183 = LocalDate.of(2017, 3, 1);
    private static final LocalDate BEK_1176 = LocalDate.of(2020, 1, 1);
    private static final LocalDate BEK_1769 = LocalDate.of(2021, 9, 8);

    static final Provision RIGHT = all("§ 8", "§ 8", "§ 8", "§ 1", "§ 1");
    static final Provision DEADLINE = all("§ 8, stk. 1", "§ 8, stk. 1", "§ 8, stk. 2", "§ 1, stk. 2", "§ 1, stk. 2");
    static final Provision BENEFIT = all("§ 8, stk. 3", "§ 8, stk. 3", "§ 8, stk. 4", "§ 1, stk. 6", "§ 1, stk. 5");
    /** On the new right after nine months in fleksjob. */
    static final Provision RENEWAL = all("§ 8, stk. 6", "§ 8, stk. 6", "§ 8, stk. 6", "§ 1, stk. 8", "§ 1, stk. 7");
    static final Provision FEES = all("§ 9", "§ 9", "§ 9", "§ 3", "§ 3");
    static final Provision BOARD_AND_LODGING = all("§ 11, stk. 1", "§ 11, stk. 1", "§ 11, stk. 1", "§ 5, stk. 1",
            "§ 5, stk. 1");
    /** For AMU; until the end of 2019 for single subjects of EUD as well. */
    static final Provision TRAVEL = all("§ 10, stk. 1", "§ 10, stk. 1", "§ 10, stk. 1", "§ 4", "§ 4");
    /** Until February 2017. */
    static final Provision ONE_COURSE = to2019("§ 8, stk. 2", "§ 8, stk. 2", "§ 8, stk. 2");
    static final Provision AVAILABLE_FOR_FLEKSJOB = to2019("§ 8, stk. 4", "§ 8, stk. 4", "§ 8, stk. 5");
    static final Provision LODGED_TRIPS = to2019("§ 10, stk. 4", "§ 10, stk. 4", "§ 10, stk. 4");
    static final Provision PROOF_OF_ATTENDANCE = to2019("§ 10, stk. 6", "§ 10, stk. 6", "§ 10, stk. 6");
    /** From 2020. */
    static final Provision CV = from2020("§ 1, stk. 7", "§ 1, stk. 6");

    private FleksjobOrders() {}

    private static Provision all(String of1565, String of2, String of183, String of1176, String of1769) {
        return to2019(of1565, of2, of183).from(BEK_1176, from2020(of1176, of1769));
    }

    private static Provision to2019(String of1565, String of2, String of183) {
        return order(1565, 2014, of1565).from(BEK_2, order(2, 2016, of2)).from(BEK_183, order(183, 2017, of183));
    }

    private static Provision from2020(String of1176, String of1769) {
        return order(1176, 2019, of1176).from(BEK_1769, order(1769, 2021, of1769));
    }

    private static Provision order(int number, int year, String section) {
        return Provision.of(Citation.of(LegalSource.order(number, year), section));
    }
}
