package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.decision.Citation.regionalPool;

import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;

/**
 * The successive orders on trials that the two trials were in. STAR's page states their conditions; the order in force
 * is cited beside it.
 */
final class TrialOrders {
    private static final LocalDate FROM_2166 = LocalDate.of(2021, 1, 1);
    private static final LocalDate FROM_1755 = LocalDate.of(2021, 9, 1);
    private static final LegalSource ORDER_1123 = LegalSource.order(1123, 2020);
    private static final LegalSource ORDER_2166 = LegalSource.order(2166, 2020);
    private static final LegalSource ORDER_1755 = LegalSource.order(1755, 2021);

    private TrialOrders() {}

    /** Trial 1, which began with the order of 2021. */
    static Provision trial1(String in2166, String in1755) {
        return beside("trial 1", ORDER_2166, in2166).from(FROM_1755, beside("trial 1", ORDER_1755, in1755));
    }

    static Provision trial2(String in1123, String in2166, String in1755) {
        return beside("trial 2", ORDER_1123, in1123).from(FROM_2166, beside("trial 2", ORDER_2166, in2166))
                .from(FROM_1755, beside("trial 2", ORDER_1755, in1755));
    }

    private static Provision beside(String trial, LegalSource order, String section) {
        return Provision.of(regionalPool(trial).beside(order, section));
    }
}
