package dk.kursusret.rules.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    private static Rate rate(String id, String first, String last, String published) {
        return new Rate(id, BigDecimal.ONE, "kroner", LocalDate.parse(first),
                Optional.ofNullable(last).map(LocalDate::parse), Optional.ofNullable(published).map(LocalDate::parse),
                new Evidence(LocalDate.of(2026, 11, 22), RateBasis.LAW, "the test's own", Optional.empty()));
    }

    @ParameterizedTest(name = "2015, and {0} from {1} to {2}, published {3}: {4}")
    @CsvSource({"a, 2015-12-31, 2016-12-31, 2014-12-20, true", "a, 2016-01-01, 2016-12-31, 2014-12-20, false",
            "a, 2014-01-01, 2015-01-01, 2014-12-20, true", "a, 2014-01-01, 2014-12-31, 2014-12-20, false",
            "a, 2014-01-01, , 2014-12-20, true", "a, 2015-03-01, 2015-04-01, 2014-12-20, true",
            "b, 2015-03-01, 2015-04-01, 2014-12-20, false",
            // raised for a year that has begun; where nobody says when, it cannot be told which of them holds
            "a, 2015-01-01, 2015-12-31, 2015-04-26, false", "a, 2015-01-01, 2015-12-31, , true"})
    void anAmountHasOneValueADayOfWhatIsKnownAtATime(String id, String first, String last, String published,
            boolean contradicts) {
        Rate year = rate("a", "2015-01-01", "2015-12-31", "2014-12-20");
        Rate other = rate(id, first, last, published);

        assertEquals(contradicts, year.contradicts(other));
        assertEquals(contradicts, other.contradicts(year));
    }

    @ParameterizedTest(name = "published {0}, on {1}: {2}")
    @CsvSource({"2014-12-20, 2014-12-19, false", "2014-12-20, 2014-12-20, true", ", 2014-12-31, false",
            ", 2015-01-01, true"})
    void itIsKnownFromItsPublicationOrElseFromItsFirstDay(String published, LocalDate day, boolean known) {
        assertEquals(known, rate("a", "2015-01-01", null, published).isKnownOn(day));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31, false", "2015-01-01, true", "2015-12-31, true", "2016-01-01, false"})
    void itAppliesFromItsFirstToItsLastDay(LocalDate day, boolean applies) {
        assertEquals(applies, rate("a", "2015-01-01", "2015-12-31", null).appliesOn(day));
    }
}
