package dk.kursusret.rules.schemes;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rates that apply during a course, in kroner per kilometre: that of the first day, and those of the years it runs
 * into.
 *
 * @param first empty where we have none
 * @param later one for each 1 January up to the last day; empty where we have none
 */
record TravelRates(LocalDate firstDay, Optional<Rate> first, List<Optional<Rate>> later) {
    /** The rates for the case's course; where its last day is unknown, only that of the first day. */
    static Optional<TravelRates> of(Case kase) {
        return kase.facts().get(CourseFact.START).map(start -> {
            int lastYear = kase.facts().get(CourseFact.END).map(LocalDate::getYear).orElse(start.getYear());
            return new TravelRates(start, on(start, kase), IntStream.rangeClosed(start.getYear() + 1, lastYear)
                    .mapToObj(year -> on(LocalDate.of(year, 1, 1), kase)).toList());
        });
    }

    private static Optional<Rate> on(LocalDate day, Case kase) {
        return kase.rates().on(Rate.TRAVEL_ALLOWANCE, day);
    }

    /** Whether everything is paid at one rate. */
    boolean areAllEqual() {
        return later.stream().allMatch(rate -> rate.map(Rate::value).filter(this::isFirst).isPresent());
    }

    /** Whether the rate of a later year is missing. */
    boolean areIncomplete() {
        return later.stream().anyMatch(Optional::isEmpty);
    }

    private boolean isFirst(BigDecimal value) {
        return first.filter(rate -> rate.value().compareTo(value) == 0).isPresent();
    }

    /** The last rate that we have. */
    BigDecimal lastValue() {
        return later.stream().flatMap(Optional::stream).reduce((a, b) -> b).or(() -> first).orElseThrow().value();
    }

    int lastYear() {
        return firstDay.getYear() + later.size();
    }

    /** The day on which the rate was set, where that was after the first day: 2022's was raised in April for the year. */
    Optional<LocalDate> setLater() {
        return first.flatMap(Rate::publishedOn).filter(day -> day.isAfter(firstDay));
    }
}
