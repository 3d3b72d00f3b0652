package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * When a municipality's accounts for a pool are due.
 *
 * @param day the last day for sending them in
 * @param citation the provision that sets it
 */
public record AccountsDue(LocalDate day, Citation citation) {
    private static final int MONTHS_AFTER_LAST_COURSE = 3;

    /**
     * {@code regional-pool} accounts: by the year whose commitment (tilsagn) pays, which is the year of the expense.
     */
    public static LocalDate of(int year) {
        return LocalDate.of(year + 1, Month.APRIL, 1);
    }

    /** How an order sets the day. */
    enum Rule {
        NEXT_1_APRIL {
            @Override
            Optional<LocalDate> day(LocalDate start, Optional<LocalDate> end) {
                return Optional.of(of(start.getYear()));
            }
        },
        /** Counted from the end of the last course under the commitment; we know of one course only, and take that. */
        THREE_MONTHS_AFTER_LAST_COURSE {
            @Override
            Optional<LocalDate> day(LocalDate start, Optional<LocalDate> end) {
                return end.map(last -> last.plusMonths(MONTHS_AFTER_LAST_COURSE));
            }
        };

        /**
         * @param start of the course, the day of the expense
         * @param end of the course; empty where it is unknown
         */
        abstract Optional<LocalDate> day(LocalDate start, Optional<LocalDate> end);
    }
}
