package dk.kursusret.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsInForceTest {
    private static final EditionRecord APRIL = Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z");
    private static final EditionRecord OCTOBER = Samples.published("2021-10-01", "oktober", "2021-09-10T09:00:00Z");
    private static final EditionRecord CORRECTED = Samples.published("2021-10-01", "rettet", "2021-10-05T09:00:00Z");
    private static final EditionRecord MAY = Samples.supplement("2021-04-01", "2021-05-15", Optional.of("2021-11-30"),
            "2021-05-10T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"2021-03-31, none", "2021-04-01, 2021-04-01", "2021-09-30, 2021-04-01", "2021-10-01, 2021-10-01",
            "2026-01-01, 2021-10-01"})
    void theNewestFirstDayUpToTheDayHolds(LocalDate asOf, String expected) {
        assertEquals(expected, firstDay(List.of(OCTOBER, APRIL), asOf));
    }

    @ParameterizedTest
    @CsvSource({"2021-09-09, 2021-04-01", "2021-09-10, 2021-10-01"})
    void onlyWhatHadBeenPublishedByThenIsKnown(LocalDate knownOn, String expected) {
        assertEquals(Optional.of(LocalDate.parse(expected)),
                EditionsInForce.on(List.of(APRIL, OCTOBER), LocalDate.of(2021, 10, 1), CivilDay.endOf(knownOn))
                        .map(found -> found.edition().firstDay()));
    }

    @ParameterizedTest
    @CsvSource({"2021-10-20, 2021-10-01", "2021-10-21, 2021-04-01"})
    void whatWasWithdrawnHeldUntilThenAsKnownThen(LocalDate knownOn, String expected) {
        EditionRecord withdrawn = Samples.withdrawn(OCTOBER, "2021-10-21T09:00:00Z");
        assertEquals(Optional.of(LocalDate.parse(expected)),
                EditionsInForce.on(List.of(APRIL, withdrawn), LocalDate.of(2021, 11, 1), CivilDay.endOf(knownOn))
                        .map(found -> found.edition().firstDay()));
    }

    @Test
    void danishDaysEndAtDanishMidnight() {
        assertEquals(Instant.parse("2021-03-31T22:00:00Z"), CivilDay.endOf(LocalDate.of(2021, 3, 31)));
        assertEquals(Instant.parse("2021-11-30T23:00:00Z"), CivilDay.endOf(LocalDate.of(2021, 11, 30)));
    }

    @Test
    void ofTwoForTheSameDayTheLaterPublishedHolds() {
        assertEquals(Optional.of(CORRECTED), edition(List.of(CORRECTED, OCTOBER, APRIL)));
    }

    @Test
    void whereACorrectionIsWithdrawnTheCorrectedHoldsAgain() {
        EditionRecord withdrawn = Samples.withdrawn(CORRECTED, "2021-10-06T09:00:00Z");
        assertEquals(Optional.of(OCTOBER), edition(List.of(withdrawn, OCTOBER, APRIL)));
    }

    @Test
    void aStagedEditionHoldsNever() {
        assertEquals(Optional.of(APRIL), edition(List.of(Samples.staged("2021-10-01", "oktober"), APRIL)));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-14, 0", "2021-05-15, 1", "2021-09-30, 1"})
    void aSupplementAddsFromItsFirstDay(LocalDate asOf, int supplements) {
        assertEquals(supplements, supplements(List.of(APRIL, MAY), asOf));
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30, 1", "2021-12-01, 0"})
    void aSupplementAddsUntilItsLastDay(LocalDate asOf, int supplements) {
        assertEquals(supplements, supplements(List.of(APRIL, MAY), asOf));
    }

    @Test
    void aSupplementDoesNotAddToTheNextEdition() {
        assertEquals(0, supplements(List.of(APRIL, MAY, OCTOBER), LocalDate.of(2021, 10, 1)));
    }

    @Test
    void aSupplementAloneIsNoList() {
        assertEquals("none", firstDay(List.of(MAY), LocalDate.of(2021, 6, 1)));
    }

    @Test
    void supplementsAreMergedByFirstDay() {
        EditionRecord june = Samples.supplement("2021-04-01", "2021-06-01", Optional.empty(), "2021-05-01T09:00:00Z");
        assertEquals(List.of(APRIL, MAY, june),
                EditionsInForce.on(List.of(june, MAY, APRIL), LocalDate.of(2021, 7, 1), Instant.MAX).orElseThrow()
                        .layers());
    }

    private static Optional<EditionRecord> edition(List<EditionRecord> records) {
        return EditionsInForce.on(records, LocalDate.of(2021, 11, 1), Instant.MAX).map(InForce::edition);
    }

    private static int supplements(List<EditionRecord> records, LocalDate asOf) {
        return EditionsInForce.on(records, asOf, Instant.MAX).orElseThrow().supplements().size();
    }

    private static String firstDay(List<EditionRecord> records, LocalDate asOf) {
        return EditionsInForce.on(records, asOf, Instant.MAX).map(found -> found.edition().firstDay().toString())
                .orElse("none");
    }
}
