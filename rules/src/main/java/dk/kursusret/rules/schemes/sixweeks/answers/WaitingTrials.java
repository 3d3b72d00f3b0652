package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import java.time.LocalDate;
import java.util.Optional;

/** The trials that exempted starred courses from the five weeks, by the day the course begins. */
final class WaitingTrials {
    private static final Span FIRST = new Span(LocalDate.of(2017, 3, 1), LocalDate.of(2019, 2, 28));
    private static final Span SECOND = new Span(LocalDate.of(2020, 8, 1), LocalDate.of(2021, 12, 31));
    /** No trial order of these days has the star. */
    private static final Span BETWEEN = new Span(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 7, 31));

    private WaitingTrials() {}

    private record Span(LocalDate firstDay, LocalDate lastDay) {
        boolean includes(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    /** Whether the five weeks are known to bind the course. */
    static boolean courseWaits(Case kase) {
        Optional<LocalDate> start = kase.facts().get(CourseFact.START);
        return !WorkedOut.isInNoticePeriod(kase) && switch (WorkedOut.isWithoutWaitingPeriod(kase)) {
            case FALSE -> true;
            case TRUE -> start.filter(BETWEEN::includes).isPresent();
            case UNKNOWN -> start.filter(day -> FIRST.includes(day) || SECOND.includes(day)).isEmpty();
        };
    }
}
