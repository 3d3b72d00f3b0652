package dk.kursusret.catalog.edition;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose list it is, or what it holds instead of courses. {@link #EDUCATIONS} is a national list of whole educations.
 */
public enum ListKind {
    NATIONAL, REGIONAL, EDUCATIONS, PACKAGES, RATES;

    /** Whether the list says which courses or educations may be taken. */
    public boolean isPositive() {
        return this == NATIONAL || this == REGIONAL || this == EDUCATIONS;
    }

    /**
     * The day on which the next edition is due: a region's on the next 1 April or 1 October, a national one after a
     * year. Empty where an edition holds until it is replaced.
     */
    public Optional<LocalDate> successorDue(LocalDate firstDay) {
        return switch (this) {
            case REGIONAL -> Stream.of(firstDay.getYear(), firstDay.getYear() + 1).flatMap(ListKind::ofRegions)
                    .filter(firstDay::isBefore).findFirst();
            case NATIONAL, EDUCATIONS -> Optional.of(aYearLater(firstDay));
            case PACKAGES, RATES -> Optional.empty();
        };
    }

    /**
     * The latest day, up to and including this one, on which an edition is due: 1 April or 1 October for a region's
     * list; 1 March for a national one, which is when the Agency for Labour Market and Recruitment has renewed it since
     * 2017. Empty where there are no such days.
     */
    public Optional<LocalDate> lastRegularDay(LocalDate day) {
        Stream<LocalDate> days = Stream.of(day.getYear() - 1, day.getYear()).flatMap(year -> switch (this) {
            case REGIONAL -> ofRegions(year);
            case NATIONAL, EDUCATIONS -> Stream.of(LocalDate.of(year, Month.MARCH, 1));
            case PACKAGES, RATES -> Stream.empty();
        });
        return days.filter(regular -> !regular.isAfter(day)).reduce((before, after) -> after);
    }

    /** As BEK 1974/2020 § 2, stk. 4 and the orders before it lay down. */
    private static Stream<LocalDate> ofRegions(int year) {
        return Stream.of(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year, Month.OCTOBER, 1));
    }

    /** The same day of the next year; 1 March for 29 February. */
    private static LocalDate aYearLater(LocalDate day) {
        LocalDate later = day.plusYears(1);
        return later.getDayOfMonth() == day.getDayOfMonth() ? later : later.plusDays(1);
    }
}
