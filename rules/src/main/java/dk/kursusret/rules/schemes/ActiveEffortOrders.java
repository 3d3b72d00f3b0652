package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.List;

/** The successive orders on the active employment effort, whose section numbers differ. */
public final class ActiveEffortOrders {
    private static final List<Order> TO_2019 = List.of(
            new Order(1564, LocalDate.of(2015, 1, 1), 2014), new Order(723, LocalDate.of(2015, 7, 1), 2015),
            new Order(1003, LocalDate.of(2015, 9, 1), 2015), new Order(1297, LocalDate.of(2016, 11, 14), 2016),
            new Order(977, LocalDate.of(2018, 7, 1), 2018));
    private static final List<Order> FROM_2020 = List.of(
            new Order(1180, LocalDate.of(2020, 1, 1), 2019), new Order(2006, LocalDate.of(2021, 1, 1), 2020),
            new Order(2636, LocalDate.of(2022, 1, 1), 2021), new Order(1216, LocalDate.of(2024, 1, 1), 2023));

    private ActiveEffortOrders() {}

    private record Order(int number, LocalDate firstDay, int year) {
        Provision provision(String section) {
            return Provision.of(Citation.of(LegalSource.order(number, year), section));
        }
    }

    /** A provision by its section in each of the orders 1564/2014, 723/2015, 1003/2015, 1297/2016 and 977/2018. */
    public static Provision to2019(String... sections) {
        return inTurn(TO_2019, sections);
    }

    /** A provision by its section in each of the orders 1180/2019, 2006/2020, 2636/2021 and 1216/2023. */
    public static Provision from2020(String... sections) {
        return inTurn(FROM_2020, sections);
    }

    private static Provision inTurn(List<Order> orders, String... sections) {
        Provision provision = orders.getFirst().provision(sections[0]);
        for (int i = 1; i < orders.size(); i++) {
            provision = provision.from(orders.get(i).firstDay(), orders.get(i).provision(sections[i]));
        }
        return provision;
    }
}
