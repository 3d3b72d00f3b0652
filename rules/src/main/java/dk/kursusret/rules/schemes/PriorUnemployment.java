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
 * A time of unemployment that must lie before something, counted as the orders on an active employment effort count it:
 * BEK 977/2018 § 152, 1180/2019 §§ 7 and 9, and their successors.
 *
 * @param before the day to which is counted, with unemployment unbroken from the day of the decision on; empty: the day of
 *        the decision itself
 */
public record PriorUnemployment(Span span, Case kase, Optional<Fact<LocalDate>> before) {
    /** From this day on hours make weeks (BEK 977/2018); till then a part of a week counted whole (BEK 1297/2016 § 150). */
    private static final LocalDate HOURS_MAKE_WEEKS = LocalDate.of(2018, 7, 1);

    /** Months on end; in all, the weeks that make them, or the hours: a month is 160.33 of them, part time 130. */
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

        /** Whole days until so many weeks are enough. */
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

        /** Hours that cannot lie in fewer weeks than these. */
        private BigDecimal hoursOfFullWeeks() {
            return weeks.multiply(FULL_TIME_WEEK);
        }
    }

    /** Sammenlagt: all of it counts, whenever it lies. */
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

    /** Sammenlagt, where a week in which the benefit was paid in part counts whole: hours tell too little. */
    public Finding accumulatedInWeeks() {
        if (kase.knows(ACCUMULATED_WEEKS) || !kase.knows(ACCUMULATED_HOURS)) {
            return reached(kase.read(ACCUMULATED_WEEKS).map(span::daysAfterWeeks))
                    .resting(ACCUMULATED_HOURS);
        }
        return kase.read(ACCUMULATED_HOURS).decide(hours -> hours.compareTo(span.hoursOfFullWeeks()) >= 0 ? Finding.MET
                : Finding.assessment("unemployment-in-weeks").because("assessed-weeks"))
                .resting(ACCUMULATED_WEEKS);
    }

    /** Sammenhængende: the present spell alone. */
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
