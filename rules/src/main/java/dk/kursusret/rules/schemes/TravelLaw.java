package dk.kursusret.rules.schemes;

import dk.kursusret.rules.engine.Provision;
import java.time.LocalDate;

/**
 * The provisions on the allowance for travel to courses and offers: LAB § 82 until 2019, § 175 from 2020, and the
 * orders.
 */
final class TravelLaw {
    private static final LocalDate NEW_LAB = LocalDate.of(2020, 1, 1);

    /** The right, for kilometres beyond 24 a day. */
    static final Provision RIGHT = lab("§ 82, stk. 1", "§ 175, stk. 1");
    /** The rate is that of the day travelled. */
    static final Provision RATE = lab("§ 82, stk. 2", "§ 175, stk. 2");
    /** What the journey costs because of reduced ability. */
    static final Provision ACTUAL_COST = lab("§ 82, stk. 4", "§ 175, stk. 4");
    static final Provision PAID_BY_A_KASSE = ActiveEffortOrders
            .to2019("§ 111, stk. 1", "§ 115, stk. 1", "§ 115, stk. 1", "§ 123, stk. 1", "§ 125, stk. 1")
            .from(NEW_LAB, Provision.lab("§ 175, stk. 5"));
    static final Provision PAID_BY_MUNICIPALITY = ActiveEffortOrders
            .to2019("§ 111, stk. 2", "§ 115, stk. 2", "§ 115, stk. 2", "§ 123, stk. 2", "§ 125, stk. 2")
            .from(NEW_LAB, Provision.lab("§ 175, stk. 5"));
    static final Provision FOUR_MONTHS = ActiveEffortOrders
            .to2019("§ 111, stk. 4", "§ 115, stk. 4", "§ 115, stk. 4", "§ 123, stk. 4", "§ 125, stk. 4")
            .from(NEW_LAB, ActiveEffortOrders.from2020("§ 126, stk. 2", "§ 126, stk. 2", "§ 128, stk. 2",
                    "§ 129, stk. 2"));
    /** Those who are lodged at an offer travel to and from the lodging, and at weekends. */
    static final Provision LODGED_AT_OFFER = ActiveEffortOrders
            .to2019("§ 110, stk. 2", "§ 114, stk. 2", "§ 114, stk. 2", "§ 122, stk. 2", "§ 124, stk. 2")
            .from(NEW_LAB, ActiveEffortOrders.from2020("§ 127, stk. 2", "§ 127, stk. 2", "§ 129, stk. 2",
                    "§ 130, stk. 2"));

    private TravelLaw() {}

    private static Provision lab(String to2019, String from2020) {
        return Provision.lab(to2019).from(NEW_LAB, Provision.lab(from2020));
    }
}
