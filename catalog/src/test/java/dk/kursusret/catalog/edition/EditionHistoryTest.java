package dk.kursusret.catalog.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two editions, a withdrawn correction, a supplement with a last day and one without, and a staged file. */
class EditionHistoryTest {
    private static final EditionRecord APRIL = Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z");
    private static final EditionRecord OCTOBER = Samples.published("2021-10-01", "oktober", "2021-09-10T09:00:00Z");
    private static final EditionRecord CORRECTED = Samples.withdrawn(
            Samples.published("2021-10-01", "rettet", "2021-10-05T09:00:00Z"), "2021-10-08T09:00:00Z");
    private static final EditionRecord MAY = Samples.supplement("2021-04-01", "2021-05-15", Optional.of("2021-06-30"),
            "2021-05-10T09:00:00Z");
    private static final EditionRecord JULY = Samples.supplement("2021-04-01", "2021-07-01", Optional.empty(),
            "2021-05-10T09:00:00Z");
    private static final EditionRecord STAGED = Samples.staged("2022-04-01", "venter");
    private static final List<EditionRecord> ALL = List.of(STAGED, JULY, CORRECTED, MAY, OCTOBER, APRIL);

    private static EditionHistory known(String at) {
        return EditionHistory.of(ALL, Instant.parse(at));
    }

    private static String states(EditionHistory history, String asOf) {
        return history.records().stream().map(record -> history.state(record, LocalDate.parse(asOf)).name())
                .collect(Collectors.joining(" "));
    }

    @Test
    void onlyWhatWasPublishedByThenIsListedOldestFirst() {
        assertEquals(List.of(APRIL, MAY, JULY, OCTOBER, CORRECTED),
                EditionHistory.of(ALL, Instant.MAX).records());
        assertEquals(List.of(APRIL), known("2021-05-10T09:00:00Z").records());
        assertEquals(List.of(APRIL, MAY, JULY), known("2021-05-10T09:00:00.001Z").records());
    }

    @Test
    void whatIsWithdrawnLaterStandsAsKnownBefore() {
        EditionRecord then = known("2021-10-06T00:00:00Z").edition(LocalDate.of(2021, 10, 1)).orElseThrow();
        assertEquals(Sha256.of("rettet"), then.sha256());
        assertEquals(Optional.empty(), then.trail().withdrawal());
        assertEquals(OCTOBER, known("2021-10-09T00:00:00Z").edition(LocalDate.of(2021, 10, 1)).orElseThrow());
    }

    /** States in this order: April, the supplements of May and July, October, October's correction. */
    @ParameterizedTest(name = "known before {0}, on {1}: {2}")
    @CsvSource(textBlock = """
            2021-05-11T00:00:00Z, 2021-03-31, NOT_YET_IN_FORCE NOT_YET_IN_FORCE NOT_YET_IN_FORCE
            2021-05-11T00:00:00Z, 2021-05-14, IN_FORCE NOT_YET_IN_FORCE NOT_YET_IN_FORCE
            2021-05-11T00:00:00Z, 2021-05-15, IN_FORCE IN_FORCE NOT_YET_IN_FORCE
            2021-05-11T00:00:00Z, 2021-06-30, IN_FORCE IN_FORCE NOT_YET_IN_FORCE
            2021-05-11T00:00:00Z, 2021-07-01, IN_FORCE ENDED IN_FORCE
            2021-10-01T00:00:00Z, 2021-09-30, IN_FORCE ENDED IN_FORCE NOT_YET_IN_FORCE
            2021-05-11T00:00:00Z, 2021-09-30, IN_FORCE ENDED IN_FORCE
            2021-05-11T00:00:00Z, 2021-10-01, LAPSED ENDED LAPSED
            2021-10-01T00:00:00Z, 2021-10-01, SUPERSEDED ENDED SUPERSEDED IN_FORCE
            2021-10-01T00:00:00Z, 2022-03-31, SUPERSEDED ENDED SUPERSEDED IN_FORCE
            2021-10-01T00:00:00Z, 2022-04-01, SUPERSEDED ENDED SUPERSEDED LAPSED
            2021-10-06T00:00:00Z, 2021-10-06, SUPERSEDED ENDED SUPERSEDED SUPERSEDED IN_FORCE
            2021-10-06T00:00:00Z, 2021-09-30, IN_FORCE ENDED IN_FORCE SUPERSEDED NOT_YET_IN_FORCE
            2021-10-09T00:00:00Z, 2021-10-09, SUPERSEDED ENDED SUPERSEDED IN_FORCE WITHDRAWN
            """)
    void everyRecordHasAState(String knownBefore, String asOf, String states) {
        assertEquals(states, states(known(knownBefore), asOf));
    }

    @Test
    void aSupplementWhoseEditionIsWithdrawnAddsToNothing() {
        EditionHistory history = EditionHistory.of(
                List.of(Samples.withdrawn(APRIL, "2021-06-01T09:00:00Z"), MAY), Instant.MAX);
        assertEquals("WITHDRAWN BASE_WITHDRAWN", states(history, "2021-06-02"));
    }

    @Test
    void aSupplementThatBeginsAfterTheNextEditionNeverHolds() {
        EditionRecord november = Samples.supplement("2021-04-01", "2021-11-01", Optional.empty(),
                "2021-05-10T09:00:00Z");
        EditionHistory history = EditionHistory.of(List.of(APRIL, OCTOBER, november), Instant.MAX);
        assertEquals("IN_FORCE NOT_YET_IN_FORCE SUPERSEDED", states(history, "2021-09-30"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021-03-01, 2021-04-01", "2021-04-01, 2021-04-01", "2021-09-30, 2021-09-30", "2021-10-01, 2021-09-30",
            "2026-11-22, 2021-09-30"})
    void theNearestDayIsOneOnWhichTheEditionHolds(LocalDate day, LocalDate nearest) {
        assertEquals(nearest, EditionHistory.of(ALL, Instant.MAX).nearestDay(APRIL, day));
        assertEquals(nearest, EditionHistory.of(List.of(APRIL), Instant.MAX).nearestDay(APRIL, day));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021-03-31, none", "2021-04-01, none", "2022-03-31, none", "2022-04-01, oktober",
            "2030-01-01, oktober"})
    void theLastEditionIsFoundOnceItIsOver(LocalDate day, String content) {
        assertEquals(content.equals("none") ? Optional.empty() : Optional.of(Sha256.of(content)),
                EditionHistory.of(ALL, Instant.MAX).lapsed(day).map(last -> last.edition().sha256()));
    }

    @Test
    void aWithdrawnEditionDoesNotBringBackOneThatIsOver() {
        EditionHistory history = EditionHistory.of(List.of(APRIL, Samples.withdrawn(OCTOBER, "2021-10-12T09:00:00Z")),
                Instant.MAX);
        assertEquals("LAPSED WITHDRAWN", states(history, "2021-10-13"));
        assertEquals(Optional.empty(), history.on(LocalDate.of(2021, 10, 13)));
        assertEquals(Optional.of(APRIL), history.lapsed(LocalDate.of(2021, 10, 13)).map(InForce::edition));
    }

    @Test
    void theEditionBeforeADayIsTheOneThatHeldUntilThen() {
        EditionHistory history = EditionHistory.of(ALL, Instant.MAX);
        assertEquals(Optional.of(APRIL), history.editionBefore(LocalDate.of(2021, 10, 1)));
        assertEquals(Optional.empty(), history.editionBefore(LocalDate.of(2021, 4, 1)));
        assertEquals(Optional.of(OCTOBER), history.editionBefore(LocalDate.of(2023, 4, 1)));
        assertEquals(List.of(APRIL, MAY), history.merged(APRIL, LocalDate.of(2021, 5, 15)).layers());
    }

    @Test
    void periodsAreUnbrokenAndHaveGapsBetweenThem() {
        EditionHistory history = EditionHistory.of(ALL, Instant.MAX);
        assertEquals("2021-04-01/2022-03-31 ", periods(history, "april", "oktober"));
        assertEquals("2021-04-01/2021-09-30 ", periods(history, "april"));
        assertEquals("2021-10-01/2022-03-31 ", periods(history, "oktober"));
        assertEquals("2021-05-15/2021-06-30 ", periods(history, "tillæg 2021-05-15"));
        assertEquals("2021-05-15/2021-06-30 2021-10-01/2022-03-31 ", periods(history, "tillæg 2021-05-15", "oktober"));
        assertEquals("", periods(history, "rettet"));
    }

    /** The periods in which a file with one of these contents is in force. */
    private static String periods(EditionHistory history, String... contents) {
        List<String> hashes = List.of(contents).stream().map(Sha256::of).toList();
        return history.periods(found -> found.layers().stream().anyMatch(layer -> hashes.contains(layer.sha256())))
                .stream().map(period -> period.firstDay().orElseThrow() + "/"
                        + period.lastDay().map(LocalDate::toString).orElse("") + " ")
                .collect(Collectors.joining());
    }
}
