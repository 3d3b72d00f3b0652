package dk.kursusret.rules.schemes.sixweeks.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.sixweeks.LatestEnd;
import dk.kursusret.rules.schemes.sixweeks.NoticePeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The course begins after five weeks of unemployment at the earliest.
 * Exceptions: courses that the list marks as without waiting period, and one begun in the notice period.
 */
public record WaitingPeriod(Provision provision) implements Condition {
    /** Five weeks of 37 hours. */
    private static final BigDecimal HOURS = new BigDecimal("185");
    private static final BigDecimal HOURS_A_WEEK = new BigDecimal("37");

    @Override
    public String id() {
        return "six-weeks.waiting-period";
    }

    @Override
    public Finding examine(Case kase) {
        Finding waited = startsBy(earliestStart(kase), kase);
        Finding longAhead = startsBy(Reading.of(earliest(kase.asOf(), BigDecimal.ZERO)), kase);
        return Finding.choose(NoticePeriod.applies(kase), Finding.NOT_APPLICABLE,
                waited.or(longAhead).or(NamedCourse.withoutWaitingPeriod(kase).test(without -> without)))
                .tellingKnown("earliest-start", earliestStart(kase)).tellingKnown("start", kase.read(CourseFact.START));
    }

    /** The first day on which a course with a waiting period may begin. */
    static Reading<LocalDate> earliestStart(Case kase) {
        return LatestEnd.accumulatedHours(kase).map(hours -> earliest(kase.asOf(), hours));
    }

    private static Finding startsBy(Reading<LocalDate> earliest, Case kase) {
        return earliest.with(kase.read(CourseFact.START), (first, start) -> !start.isBefore(first))
                .test(after -> after);
    }

    /** A part of a day counts as a day. */
    private static LocalDate earliest(LocalDate asOf, BigDecimal accumulatedHours) {
        return asOf.plusDays(HOURS.subtract(accumulatedHours).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(7))
                .divide(HOURS_A_WEEK, 0, RoundingMode.CEILING).longValueExact());
    }
}
