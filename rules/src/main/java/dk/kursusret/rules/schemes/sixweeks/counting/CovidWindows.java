package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.PersonFact.HOURS_IN_COVID_WINDOWS;
import static dk.kursusret.rules.facts.PersonFact.UNEMPLOYED_SINCE;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/**
 * Hours on dagpenge from 1 March to 31 August 2020 and from 1 January to 30 June 2021 do not count towards the 6 and 9
 * months (BEK 2636/2021 § 7, stk. 2; BEK 1216/2023 § 7, stk. 3); they do count towards the five weeks. Whether that was
 * so before 2022 is unknown: we do not have the amending order.
 */
final class CovidWindows {
    private static final LocalDate TEXT_FROM = LocalDate.of(2022, 1, 1);
    private static final BigDecimal DAYS_A_WEEK = new BigDecimal("7");
    private static final List<Window> WINDOWS = List.of(
            new Window(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 8, 31)),
            new Window(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30)));

    private CovidWindows() {}

    private record Window(LocalDate firstDay, LocalDate lastDay) {
        /** How many of its days come before that day. */
        long daysBefore(LocalDate day) {
            LocalDate end = day.isAfter(lastDay) ? lastDay.plusDays(1) : day;
            return Math.max(0, ChronoUnit.DAYS.between(firstDay, end));
        }
    }

    /** @param test the finding for a number of weeks: more weeks never turn a no into a yes */
    static Finding decide(Case kase, Function<BigDecimal, Finding> test) {
        Finding finding = mayHoldSome(kase) ? Unemployment.byWeek(kase, week -> decide(kase, week, test))
                : Unemployment.decide(kase, test);
        return finding.resting(UNEMPLOYED_SINCE).resting(HOURS_IN_COVID_WINDOWS);
    }

    private static Finding decide(Case kase, BigDecimal week, Function<BigDecimal, Finding> test) {
        Reading<BigDecimal> weeks = Unemployment.weeks(kase, week, BigDecimal.ZERO);
        Finding all = weeks.decide(test);
        boolean lateAtBest = weeks.map(w -> test.apply(atLeast(w, kase)).truth() == Truth.FALSE).value().orElse(true);
        return all.truth() != Truth.FALSE || lateAtBest ? all
                : kase.read(HOURS_IN_COVID_WINDOWS).decide(hours -> without(kase, week, hours, test));
    }

    private static Finding without(Case kase, BigDecimal week, BigDecimal hours, Function<BigDecimal, Finding> test) {
        Finding fewer = Unemployment.weeks(kase, week, hours).decide(test);
        return kase.asOf().isBefore(TEXT_FROM) && fewer.truth() != Truth.FALSE
                ? Finding.assessment("covid-hours-before-2022")
                : fewer;
    }

    /** The fewest weeks left: every day of the windows was on dagpenge. */
    private static BigDecimal atLeast(BigDecimal weeks, Case kase) {
        BigDecimal days = BigDecimal.valueOf(
                WINDOWS.stream().mapToLong(window -> window.daysBefore(kase.asOf())).sum());
        return weeks.subtract(days.divide(DAYS_A_WEEK, MathContext.DECIMAL128)).max(BigDecimal.ZERO);
    }

    /** Weeks towards the 6 and 9 months, without the hours in the windows where these are stated. */
    static Reading<BigDecimal> weeks(Case kase) {
        Reading<BigDecimal> all = Unemployment.weeks(kase);
        boolean told = kase.knows(HOURS_IN_COVID_WINDOWS) && !kase.asOf().isBefore(TEXT_FROM) && mayHoldSome(kase);
        return told ? kase.read(HOURS_IN_COVID_WINDOWS).then(hours -> Unemployment.weeksLess(kase, hours)) : all;
    }

    /** False before the first window, and where the present spell, begun after the last, accounts for all the weeks. */
    private static boolean mayHoldSome(Case kase) {
        if (!kase.asOf().isAfter(WINDOWS.getFirst().firstDay())) {
            return false;
        }
        boolean spellHoldsAll = kase.facts().get(UNEMPLOYED_SINCE)
                .filter(since -> since.isAfter(WINDOWS.getLast().lastDay()))
                .flatMap(since -> Unemployment.weeks(kase).value().map(weeks -> weeks.multiply(DAYS_A_WEEK)
                        .setScale(0, RoundingMode.FLOOR).longValueExact() <= ChronoUnit.DAYS.between(since,
                                kase.asOf())))
                .orElse(false);
        return !spellHoldsAll;
    }
}
