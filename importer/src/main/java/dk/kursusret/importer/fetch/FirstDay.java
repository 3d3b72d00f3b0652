package dk.kursusret.importer.fetch;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;

/** From when on a source's file holds. Nothing in a file says so, so that the source's configuration must. */
sealed interface FirstDay {

    LocalDate on(LocalDate today);

    /** One day, whenever it is fetched. */
    record Fixed(LocalDate day) implements FirstDay {
        @Override
        public LocalDate on(LocalDate today) {
            return day;
        }
    }

    /** Regional lists change on 1 April and 1 October. */
    enum HalfYear implements FirstDay {
        /** The next of them; the day itself on these two days. */
        NEXT {
            @Override
            public LocalDate on(LocalDate today) {
                return starts(today).filter(day -> !day.isBefore(today)).findFirst().orElseThrow();
            }
        },
        /** The latest of them; the day itself on these two days. */
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
