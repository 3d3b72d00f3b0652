package dk.kursusret.importer.fetch;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the first day of a source's edition is determined. A file need not state it, so the source's configuration must.
 */
sealed interface FirstDay {

    LocalDate on(LocalDate today);

    /** A fixed day, whenever the file is fetched. */
    record Fixed(LocalDate day) implements FirstDay {
        @Override
        public LocalDate on(LocalDate today) {
            return day;
        }
    }

    /** The first day of a half-year: regional lists change on 1 April and 1 October. */
    enum HalfYear implements FirstDay {
        /** The next of these days, or today where today is one. */
        NEXT {
            @Override
            public LocalDate on(LocalDate today) {
                return starts(today).filter(day -> !day.isBefore(today)).findFirst().orElseThrow();
            }
        },
        /** The latest of these days, or today where today is one. */
        CURRENT {
            @Override
            public LocalDate on(LocalDate today) {
                return starts(today).filter(day -> !day.isAfter(today)).reduce((before, after) -> after).orElseThrow();
            }
        };

        private static Stream<LocalDate> starts(LocalDate today) {
            return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                    .flatMap(year -> Stream.of(LocalDate.of(year, Month.APRIL, 1),
                            LocalDate.of(year, Month.OCTOBER, 1)));
        }

        static Optional<FirstDay> named(String name) {
            return Stream.of(values()).filter(each -> each.name().equals(name)).map(FirstDay.class::cast).findFirst();
        }
    }
}
