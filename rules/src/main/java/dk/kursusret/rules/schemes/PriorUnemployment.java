package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_HOURS;
import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_WEEKS;
import static dk.kursusret.rules.facts.PersonFact.INSURANCE;
import static dk.kursusret.rules.facts.PersonFact.UNEMPLOYED_SINCE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.WorkTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A period of unemployment that is required before a day, counted as in the orders on the active employment effort: BEK
 * 977/2018 § 152, 1180/2019 §§ 7 and 9, and their successors.
 *
 * @param before the day up to which it is counted, assuming unbroken unemployment from the day of the decision; empty
 *        for the day of the decision itself
 */
public record PriorUnemployment(Span span, Case kase, Optional<Fact<LocalDate>> before) {
    /**
     * From this day hours are converted to weeks (BEK 977/2018); until then part of a week counted as a whole one (BEK
     * 1297/2016 § 150).
     */
    private static final LocalDate HOURS_MAKE_WEEKS = LocalDate.of(2018, 7, 1);

    /**
     * The months of unbroken unemployment, and the weeks or hours that make up as much: a month is 160.33 hours, part
     * time 130.
     */
    public enum Span {
        THREE_MONTHS(3, 13, "480.99", "390"), SIX_MONTHS(6, 26, "961.98", "780");

        private static final BigDecimal DAYS_A_WEEK = new BigDecimal("7");
        private static final BigDecimal FULL_TIME_WEEK = new BigDecimal("37");
        private static final BigDecimal PART_TIME_WEEK = new BigDecimal("30");
        private final int months;
        private final BigDecimal weeks;
        private final BigDecimal fullTimeHours;
        private final BigDecimal partTimeHours;

        Span(int months, int weeks, String fullTimeHours, String partTimeHours) {
            this.months = months;
            this.weeks = BigDecimal.valueOf(weeks);
            this.fullTimeHours = new BigDecimal(fullTimeHours);
            this.partTimeHours = new BigDecimal(partTimeHours);
        }

        /** The whole days of unemployment still needed, given the weeks accumulated. */
        private long daysAfterWeeks(BigDecimal accumulated) {
            return days(weeks.subtract(accumulated), BigDecimal.ONE);
        }

        private long daysAfterHours(BigDecimal accumulated) {
            return days(fullTimeHours.subtract(accumulated), FULL_TIME_WEEK);
        }

        private long daysAfterPartTimeHours(BigDecimal accumulated) {
            return days(partTimeHours.subtract(accumulated), PART_TIME_WEEK);
        }

        private static long days(BigDecimal lacking, BigDecimal week) {
            return lacking.multiply(DAYS_A_WEEK).divide(week, 0, RoundingMode.CEILING).longValueExact();
        }

        /** The number of hours from which all the weeks must have been reached. */
        private BigDecimal hoursOfFullWeeks() {
            return weeks.multiply(FULL_TIME_WEEK);
        }
    }

    /** Accumulated unemployment (sammenlagt): all of it counts, whenever it was. */
    public Finding accumulated() {
        if (kase.knows(ACCUMULATED_WEEKS) || !kase.knows(ACCUMULATED_HOURS)) {
            return reached(kase.read(ACCUMULATED_WEEKS).map(span::daysAfterWeeks))
                    .resting(ACCUMULATED_HOURS);
        }
        return kase.asOf().isBefore(HOURS_MAKE_WEEKS) ? accumulatedInWeeks()
                : Finding.choose(kase.is(INSURANCE, WorkTime.PART_TIME),
                        reached(kase.read(ACCUMULATED_HOURS).map(span::daysAfterPartTimeHours)),
                        reached(kase.read(ACCUMULATED_HOURS).map(span::daysAfterHours)))
                        .resting(ACCUMULATED_WEEKS);
    }

    /**
     * Accumulated unemployment where a week with part of the benefit counts as a whole one, so that hours say too
     * little.
     */
    public Finding accumulatedInWeeks() {
        if (kase.knows(ACCUMULATED_WEEKS) || !kase.knows(ACCUMULATED_HOURS)) {
            return reached(kase.read(ACCUMULATED_WEEKS).map(span::daysAfterWeeks))
                    .resting(ACCUMULATED_HOURS);
        }
        return kase.read(ACCUMULATED_HOURS).decide(hours -> hours.compareTo(span.hoursOfFullWeeks()) >= 0 ? Finding.MET
                : Finding.assessment("unemployment-in-weeks").because("assessed-weeks"))
                .resting(ACCUMULATED_WEEKS);
    }

    /** Unbroken unemployment (sammenhængende): only the present spell counts. */
    public Finding unbroken() {
        return kase.read(UNEMPLOYED_SINCE).map(since -> since.plusMonths(span.months)).with(until(),
                (reached, day) -> reached.isAfter(day) ? tooLate(reached).because("not-met-unbroken")
                        : Finding.MET.because("met-unbroken"))
                .decide(finding -> finding);
    }

    private Finding reached(Reading<Long> daysLeft) {
        return daysLeft.decide(left -> left <= 0 ? Finding.MET : until().decide(day -> {
            LocalDate reached = kase.asOf().plusDays(left);
            return reached.isAfter(day) ? tooLate(reached)
                    : Finding.MET.because("met-by-then").telling("days", ChronoUnit.DAYS.between(kase.asOf(), day));
        }));
    }

    private Finding tooLate(LocalDate reached) {
        Finding late = Finding.NOT_MET.telling("reached", reached);
        return before.map(fact -> late.limited(Limit.atLeast(fact, reached))).orElse(late);
    }

    private Reading<LocalDate> until() {
        return before.map(kase::read).orElseGet(() -> Reading.of(kase.asOf()));
    }
}
