package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code six-weeks} § 12: an activation offer made before the application comes first. */
class Section12Test {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            activationOfferClashes=no  | MET     |
            activationOfferClashes=yes | NOT_MET |
            activationOfferClashes=?   | UNKNOWN | activationOfferClashes
            """)
    void anEarlierOfferThatMakesAttendanceImpossibleStandsInTheWay(String facts, Result result, String asksFor) {
        Row.check(Cases.sixWeeks().but(facts), "six-weeks.no-earlier-activation-offer", result, asksFor);
    }
}
