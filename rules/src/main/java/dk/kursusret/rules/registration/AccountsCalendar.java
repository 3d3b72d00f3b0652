package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a municipality's accounts are due under each scheme that pays from a pool; {@code education-lift-110} has none. */
public final class AccountsCalendar {
    private final List<Entry> entries;

    private AccountsCalendar(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(SchemeProvision provision, AccountsDue.Rule rule) {}

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final AccountsCalendar CALENDAR = read();
    }

    /** @throws IllegalStateException naming file and line, where the data that ship with the product are faulty */
    public static AccountsCalendar load() {
        return Shipped.CALENDAR;
    }

    private static AccountsCalendar read() {
        return new AccountsCalendar(new ShippedTable("registration/accounts.csv")
                .withColumns("scheme", "firstDay", "lastDay", "due", "document", "section").rows().stream()
                .map(row -> new Entry(SchemeProvision.of(row), AccountsDue.Rule.valueOf(row.required("due"))))
                .toList());
    }

    /**
     * @param scheme its id
     * @param start the course's first day, on which the expense falls
     * @param end its last day; empty where it is unknown
     * @return empty where the scheme has no accounts, or where they depend on a last day that is unknown
     */
    public Optional<AccountsDue> due(String scheme, LocalDate start, Optional<LocalDate> end) {
        for (Entry entry : entries) {
            if (entry.provision().holds(scheme, start)) {
                return entry.rule().day(start, end)
                        .map(day -> new AccountsDue(day, entry.provision().citation(start)));
            }
        }
        return Optional.empty();
    }
}
