package dk.kursusret.catalog.edition;

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
    private static final EditionRecord MAY = Samples.supplement("2021-04-01", "2021-05-15", Optional.of("2021-08-31"),
            "2021-05-10T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"2021-03-31, none", "2021-04-01, 2021-04-01", "2021-09-30, 2021-04-01", "2021-10-01, 2021-10-01",
            "2022-03-31, 2021-10-01", "2022-04-01, none", "2026-01-01, none"})
    void theNewestFirstDayUpToTheDayHolds(LocalDate asOf, String expected) {
        assertEquals(expected, firstDay(List.of(OCTOBER, APRIL), asOf));
    }

    @ParameterizedTest
    @CsvSource({"2021-03-09, none", "2021-09-09, 2021-04-01", "2021-09-10, 2021-10-01"})
    void onlyWhatHadBeenPublishedByThenIsKnown(LocalDate knownOn, String expected) {
        assertEquals(expected, firstDay(EditionsInForce.begun(List.of(APRIL, OCTOBER), LocalDate.of(2021, 10, 1),
                CivilDay.endOf(knownOn))));
    }

    @ParameterizedTest
    @CsvSource({"2021-10-20, 2021-10-01, 2021-10-01", "2021-10-21, none, 2021-04-01"})
    void whatWasWithdrawnHeldUntilThenAsKnownThen(LocalDate knownOn, String holds, String begun) {
        List<EditionRecord> records = List.of(APRIL, Samples.withdrawn(OCTOBER, "2021-10-21T09:00:00Z"));
        LocalDate november = LocalDate.of(2021, 11, 1);
        assertEquals(holds, firstDay(EditionsInForce.on(records, november, CivilDay.endOf(knownOn))));
        assertEquals(begun, firstDay(EditionsInForce.begun(records, november, CivilDay.endOf(knownOn))));
    }

    @ParameterizedTest(name = "stated {0}, on {1}: {2}")
    @CsvSource({"2022-06-30, 2022-06-30, 2021-10-01", "2022-06-30, 2022-07-01, none",
            "2021-10-31, 2021-10-31, 2021-10-01",
            "2021-10-31, 2021-11-01, none"})
    void aStatedLastDayDecides(LocalDate stated, LocalDate asOf, String expected) {
        assertEquals(expected, firstDay(List.of(APRIL, Samples.until(OCTOBER, stated)), asOf));
    }

    @ParameterizedTest(name = "known on {0}: {1}")
    @CsvSource({"2021-10-04, 2021-10-01", "2021-10-05, none"})
    void aCorrectionOfTheLastDayIsKnownFromItsPublication(LocalDate knownOn, String expected) {
        EditionRecord shorter = Samples.until(CORRECTED, LocalDate.of(2021, 10, 31));
        assertEquals(expected, firstDay(EditionsInForce.on(List.of(OCTOBER, shorter), LocalDate.of(2021, 11, 1),
                CivilDay.endOf(knownOn))));
    }

    @ParameterizedTest(name = "{0} from {1}: to {2}")
    @CsvSource({"rar-fyn, 2021-04-01, 2021-09-30", "rar-fyn, 2021-05-15, 2021-09-30", "rar-fyn, 2021-10-01, 2022-03-31",
            "rar-fyn, 2021-12-31, 2022-03-31", "rar-fyn, 2021-03-31, 2021-03-31", "rar-fyn, 2021-09-30, 2021-09-30",
            "rar-fyn, 2024-10-01, 2025-03-31", "rbr-syddanmark, 2026-10-01, 2027-03-31",
            "six-weeks, 2021-03-01, 2022-02-28", "six-weeks, 2023-03-01, 2024-02-29",
            "six-weeks, 2015-01-01, 2015-12-31",
            "six-weeks, 2024-02-29, 2025-02-28", "six-weeks, 2024-03-01, 2025-02-28",
            "lift-110, 2025-07-01, 2026-06-30",
            "lift-shortage, 2020-02-01, 2021-01-31", "lift-shortage, 2020-07-01, 2021-03-31",
            "packages, 2021-01-01, none",
            "rates, 2021-01-01, none"})
    void ifNothingIsStatedTheKindOfListDecides(String list, String firstDay, String lastDay) {
        assertEquals(lastDay,
                Samples.staged(list, firstDay, "x").term().lastDay().map(LocalDate::toString).orElse("none"));
    }

    @Test
    void noEditionHoldsAfterTheLastDayOfItsList() {
        assertEquals(Optional.of(LocalDate.of(2025, 3, 31)), Samples.until(
                Samples.published("2024-10-01", "oktober", "2024-09-10T09:00:00Z"), LocalDate.of(2025, 12, 31))
                .term().lastDay());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"REGIONAL, 2026-03-31, 2025-10-01", "REGIONAL, 2026-04-01, 2026-04-01",
            "REGIONAL, 2026-09-30, 2026-04-01",
            "REGIONAL, 2026-10-01, 2026-10-01", "REGIONAL, 2027-01-01, 2026-10-01", "NATIONAL, 2026-02-28, 2025-03-01",
            "NATIONAL, 2028-02-29, 2027-03-01", "NATIONAL, 2026-03-01, 2026-03-01",
            "EDUCATIONS, 2026-12-31, 2026-03-01",
            "PACKAGES, 2026-12-31, none", "RATES, 2026-12-31, none"})
    void theLastRegularDay(ListKind kind, LocalDate day, String expected) {
        assertEquals(expected, kind.lastRegularDay(day).map(LocalDate::toString).orElse("none"));
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
    void ifACorrectionIsWithdrawnTheCorrectedEditionHoldsAgain() {
        EditionRecord withdrawn = Samples.withdrawn(CORRECTED, "2021-10-06T09:00:00Z");
        assertEquals(Optional.of(OCTOBER), edition(List.of(withdrawn, OCTOBER, APRIL)));
    }

    @Test
    void aStagedEditionHoldsNever() {
        assertEquals("none", firstDay(List.of(Samples.staged("2021-10-01", "oktober")), LocalDate.of(2021, 11, 1)));
    }

    @ParameterizedTest
    @CsvSource({"2021-05-14, 0", "2021-05-15, 1", "2021-08-31, 1"})
    void aSupplementAddsFromItsFirstDay(LocalDate asOf, int supplements) {
        assertEquals(supplements, supplements(List.of(APRIL, MAY), asOf));
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, 1", "2021-09-01, 0"})
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
        return firstDay(EditionsInForce.on(records, asOf, Instant.MAX));
    }

    private static String firstDay(Optional<InForce> found) {
        return found.map(edition -> edition.edition().firstDay().toString()).orElse("none");
    }
}
