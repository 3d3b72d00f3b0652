package dk.kursusret.functions;

import static dk.kursusret.functions.Browser.text;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type into the fields is read, or its mistake is shown. */
class WrittenAnswersTest {
    private static final Browser PAGES = new Browser();

    @ParameterizedTest
    @CsvSource({"/person/age, abc", "/person/age, 31.5", "/person/unemployment/accumulatedWeeks, 1.200",
            "/person/unemployment/accumulatedWeeks, '1,200'", "/course/price, -1"})
    void aNumberThatCannotBeReadIsNeverGuessed(String pointer, String value) {
        String again = text(PAGES.post("/tjek", "trin", pointer.equals("/person/age") ? "age"
                : pointer.equals("/course/price") ? "price" : "unemployment", "felt", pointer, pointer, value));

        assertTrue(again.contains("form-error-message"), again);
        assertTrue(again.contains("value=\"" + value + "\""), again);
    }

    @Test
    void aDecimalCommaAndAPointAreOne() {
        for (String weeks : List.of("12,5", "12.5")) {
            assertTrue(text(PAGES.post("/tjek", "/person/unemployment/accumulatedWeeks", weeks, "til", "answer"))
                    .contains("12,5"), weeks);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /course/start | 31. februar 2021 | Så mange dage har måneden ikke.
            /course/start | 1. decembar      | Skriv året med fire cifre
            /course/start | 1. foo 2021      | Den måned findes ikke.
            /course/start | 1-13-2021        | Den måned findes ikke.
            /course/start | 1/12 21          | Skriv året med fire cifre
            /course/start | 1-1-3021         | Skriv et år fra 1900 til 2200.
            /course/start | snart            | Skriv dag, måned og år
            /person/age   | 24 uger          | Skriv det i år.
            /course/price | 10 timer         | Skriv det i kroner.
            """)
    void aMistakeIsToldWithThePartThatIsWrong(String pointer, String written, String error) {
        String again = text(PAGES.post("/tjek", "trin", Topic.of(FactForm.fact(pointer).orElseThrow()).id(), "felt",
                pointer, pointer, written, "til", "next"));

        assertTrue(again.contains(error) && again.contains("value=\"" + written + "\""), again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /person/age                            | 24 år                | 24 år
            /person/age                            | 24                   | 24 år
            /person/unemployment/accumulatedWeeks  | 12½ uger             | 12,5 uger
            /person/unemployment/accumulatedWeeks  | 12,5                 | 12,5 uger
            /person/unemployment/accumulatedWeeks  | 12.5 weeks           | 12,5 uger
            /person/unemployment/accumulatedWeeks  | 12 1/2               | 12,5 uger
            /course/price                          | 2.043,50 kr.         | 2.043,50 kr.
            /course/price                          | kr. 2.043            | 2.043 kr.
            /course/price                          | 2 043 kroner         | 2.043 kr.
            /course/price                          | 2,043.50             | 2.043,50 kr.
            /course/price                          | 1.000.000            | 1.000.000 kr.
            /course/inPersonPercent                | 50 %                 | 50 procent
            /course/start                          | 1. december 2026     | 1. december 2026
            /course/start                          | 1 december 2026      | 1. december 2026
            /course/start                          | den 1. dec. 2026     | 1. december 2026
            /course/start                          | tirsdag d. 1. december 2026 | 1. december 2026
            /course/start                          | 1/12-2026            | 1. december 2026
            /course/start                          | 1/12 2026            | 1. december 2026
            /course/start                          | 01-12-2026           | 1. december 2026
            /course/start                          | 01122026             | 1. december 2026
            /course/start                          | 2026-12-01           | 1. december 2026
            /course/start                          | December 1, 2026     | 1. december 2026
            /course/start                          | 1st December 2026    | 1. december 2026
            """)
    void whatPeopleWriteIsRead(String pointer, String written, String shown) {
        String check = text(PAGES.post("/tjek", pointer, written, "til", "answer"));

        assertTrue(check.contains("<dd>" + shown + "</dd>"), check);
    }

    @Test
    void unemploymentIsWrittenInWeeksOrInHours() {
        String hours = text(PAGES.post("/tjek", "trin", "unemployment", "felt", "/person/unemployment/accumulatedWeeks",
                "/person/unemployment/accumulatedWeeks", "150 timer", "til", "next"));

        assertFalse(hours.contains("form-error"), hours);
        assertTrue(hours.contains("name=\"/person/unemployment/accumulatedHours\" value=\"150 timer\""), hours);
    }

    @Test
    void noneAndUnknownStandAlone() {
        String said = text(PAGES.post("/tjek", "/person/sixWeeks/missedParts", "[]", "til", "answer"));
        String both = text(PAGES.post("/tjek", "trin", "used", "felt", "/person/sixWeeks/missedParts",
                "/person/sixWeeks/missedParts", "[]", "/person/sixWeeks/missedParts", "42994", "til", "next"));
        String educations = text(
                PAGES.post("/tjek", "trin", "education", "felt", "/person/educations", "/person/educations",
                        "VOCATIONAL", "/person/educations", "[]", "til", "next"));

        assertTrue(said.contains("<dd>Ingen</dd>"), said);
        assertTrue(both.contains("Du kan ikke vælge det sammen med andre svar"), both);
        assertTrue(educations.contains("Du kan ikke vælge det sammen med andre svar"), educations);
    }

    @Test
    void aMistakeIsToldWhereItCanBeMended() {
        String page = text(PAGES.post("/tjek", "trin", "job", "felt", "/employer/employmentStart",
                "/employer/employmentStart", "2021-12-01", "/course/start", "i morgen", "til", "next"));

        assertTrue(page.contains("<a href=\"#course-start\">") && page.contains("value=\"i morgen\""), page);
    }
}
