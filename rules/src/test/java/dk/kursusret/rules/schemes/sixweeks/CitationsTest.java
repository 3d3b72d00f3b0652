package dk.kursusret.rules.schemes.sixweeks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.ConditionResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each condition is found on a day, for the insured and on ledighedsydelse; and the law beside the guidance. */
class CitationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    insured-unemployed          | six-weeks § 1            | BEK 1718/2015 § 1         | BEK 184/2017 § 1         | BEK 1179/2019 § 1
                    education-level             | six-weeks § 1            | BEK 1718/2015 § 1         | BEK 184/2017 § 1         | BEK 1179/2019 § 1
                    not-employed                | six-weeks § 1            | BEK 1718/2015 § 1         | BEK 184/2017 § 1         | BEK 1179/2019 § 1
                    no-side-business            | six-weeks § 1            | BEK 1718/2015 § 1         | BEK 184/2017 § 1         | BEK 1179/2019 § 1
                    on-national-list            | six-weeks § 2, stk. 1    | BEK 1718/2015 § 2, stk. 1 | BEK 184/2017 § 2, stk. 1 | BEK 1179/2019 § 2, stk. 1
                    one-course                  | six-weeks § 2, stk. 1    | BEK 1718/2015 § 2, stk. 1 |                          |
                    one-erhvervsgruppe          |                          |                           | BEK 184/2017 § 2, stk. 1 | BEK 1179/2019 § 2, stk. 1
                    not-distance-learning       | six-weeks § 2, stk. 2    | BEK 1718/2015 § 2, stk. 3 | BEK 184/2017 § 2, stk. 4 | BEK 1179/2019 § 2, stk. 4
                    higher-level-age            | six-weeks § 2, stk. 3    | BEK 1718/2015 § 2, stk. 4 | BEK 184/2017 § 2, stk. 5 | BEK 1179/2019 § 2, stk. 5
                    higher-level-full-time      | six-weeks § 2, stk. 3    | BEK 1718/2015 § 2, stk. 4 | BEK 184/2017 § 2, stk. 5 | BEK 1179/2019 § 2, stk. 5
                    deselected-parts-completed  | six-weeks § 2, stk. 4    | BEK 1718/2015 § 2, stk. 5 |                          |
                    waiting-period              |                          |                           | BEK 184/2017 § 3         | BEK 1179/2019 § 3
                    completed-within-period     | six-weeks § 3            | BEK 1718/2015 § 3         | BEK 184/2017 § 3         | BEK 1179/2019 § 3
                    notice-period               | six-weeks § 4            | BEK 1718/2015 § 4         | BEK 184/2017 § 4         | BEK 1179/2019 § 4
                    applied-before-unemployment | six-weeks § 4            | BEK 1718/2015 § 4         |                          |
                    path-agreed-in-notice       |                          |                           | BEK 184/2017 § 4, stk. 2 | BEK 1179/2019 § 4, stk. 2
                    interruption-excused        | six-weeks § 5            | BEK 1718/2015 § 5         |                          |
                    interview-held              | six-weeks § 7            | BEK 1718/2015 § 7         |                          |
                    fits-into-hours-left        | six-weeks § 9            | BEK 1718/2015 § 9         | BEK 184/2017 § 8         | BEK 1179/2019 § 7
                    no-earlier-activation-offer | six-weeks § 12           | six-weeks § 12            |                          |
                    no-missed-part              | six-weeks § 15           | six-weeks § 15            |                          |
                    price-within-ceiling        | six-weeks § 26 a, stk. 5 | LAB § 26 a, stk. 5        | LAB § 26 a, stk. 5       | LAB § 48, stk. 7
                    """)
    void ofTheInsured(String condition, String v2, String v3, String v4, String v5) {
        cites(v2, Cases.sixWeeks(), condition);
        cites(v2, Cases.sixWeeks().on("2015-03-02"), condition);
        cites(v3, Cases.sixWeeks2016(), condition);
        cites(v4, Cases.sixWeeks2017(), condition);
        cites(v5, Cases.sixWeeks2020(), condition);
        cites(v5, Cases.sixWeeks2026(), condition);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            insured-unemployed      | § 8         | § 8         | § 1
            education-level         | § 8         | § 8         | § 1
            on-national-list        | § 8, stk. 1 | § 8, stk. 1 | § 1, stk. 1
            one-course              | § 8, stk. 2 |             |
            one-erhvervsgruppe      |             | § 8, stk. 1 | § 1, stk. 1
            waiting-period          |             | § 8, stk. 2 | § 1, stk. 2
            completed-within-period | § 8, stk. 1 | § 8, stk. 2 | § 1, stk. 2
            notice-period           |             | § 8, stk. 2 | § 1, stk. 2
            interruption-excused    | § 8, stk. 5 |             |
            fits-into-hours-left    | § 8         | § 8         | § 2
            """)
    void onLedighedsydelse(String condition, String to2017, String to2019, String from2020) {
        led(to2017, "BEK 1565/2014", Cases.sixWeeks(), condition);
        led(to2017, "BEK 1565/2014", Cases.sixWeeks().on("2016-01-10"), condition);
        led(to2017, "BEK 2/2016", Cases.sixWeeks2016().on("2016-01-11"), condition);
        led(to2019, "BEK 183/2017", Cases.sixWeeks2017(), condition);
        led(from2020, "BEK 1176/2019", Cases.sixWeeks2020().on("2021-09-07"), condition);
        led(from2020, "BEK 1769/2021", Cases.sixWeeks2020().on("2021-09-08"), condition);
        led(from2020, "BEK 1769/2021", Cases.sixWeeks2026(), condition);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            completed-within-period | 2015-03-02 | BEK 1554/2014 § 3  | https://www.retsinformation.dk/eli/lta/2014/1554
            completed-within-period | 2015-09-01 | BEK 710/2015 § 3   | https://www.retsinformation.dk/eli/lta/2015/710
            price-within-ceiling    | 2015-06-30 | LAB § 26 a, stk. 5 | https://www.retsinformation.dk/eli/lta/2014/990
            price-within-ceiling    | 2015-07-01 | LAB § 26 a, stk. 5 | https://www.retsinformation.dk/eli/lta/2015/807
            """)
    void theGuidanceHasTheLawBesideIt(String condition, String asOf, String law, String address) {
        Citation citation = result(Cases.sixWeeks().on(asOf), condition).citation();

        assertEquals("six-weeks", citation.document());
        assertEquals(law, citation.law().orElseThrow());
        assertEquals(address, citation.address().orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    end=2015-10-30, jobcentreCoversRest=yes | fits-into-hours-left | BEK 710/2015 § 2, stk. 5
                    use=INTERRUPTED, interruption=ILLNESS, sameOrSimilar=yes, hoursUsed=74, deselected=[48400] | deselected-parts-completed | BEK 710/2015 § 5, stk. 2
                    use=INTERRUPTED, interruption=PROVIDER_CANCELLED, hoursUsed=0 | interruption-excused | BEK 710/2015 § 15
                    end=2016-03-04, teachingDays=20, coveredBefore2015=yes | completed-within-period | BEK 710/2015 § 16
                    group=LEDIGHEDSYDELSE, use=COMPLETED, fleksjobMonthsLast18=9 | one-course | BEK 1565/2014 § 8, stk. 6
                    """)
    void theExceptionThatDecidedIsCitedToo(String facts, String condition, String law) {
        ConditionResult result = result(Cases.sixWeeks().but(facts), condition);

        assertTrue(result.alsoCites().stream().anyMatch(c -> c.law().filter(law::equals).isPresent()),
                result.alsoCites()::toString);
        assertTrue(result(Cases.sixWeeks(), condition).alsoCites().isEmpty());
    }

    @Test
    void theActStandsBesideTheOrderAndNeverBesideItself() {
        Given given = Cases.sixWeeks2020();

        assertEquals(List.of("LAB § 48, stk. 6"), result(given, "not-employed").alsoCites().stream()
                .map(Citation::toString).toList());
        ConditionResult onLedighedsydelse = result(given.but("group=LEDIGHEDSYDELSE"), "not-employed");
        assertEquals("LAB § 48, stk. 6", onLedighedsydelse.citation().toString());
        assertEquals(List.of(), onLedighedsydelse.alsoCites());
    }

    private static void cites(String expected, Given given, String condition) {
        if (expected != null) {
            assertEquals(expected, result(given, condition).citation().toString(), given.asOf()::toString);
        }
    }

    private static void led(String section, String order, Given given, String condition) {
        cites(section == null ? null : order + " " + section, given.but("group=LEDIGHEDSYDELSE"), condition);
    }

    private static ConditionResult result(Given given, String condition) {
        return given.situation("").conditions().stream().filter(c -> c.id().equals("six-weeks." + condition))
                .findFirst()
                .orElseThrow();
    }
}
