package dk.kursusret.catalog.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionEventsTest {
    private static final EditionRecord APRIL = Samples.published("2021-04-01", "april", "2021-03-10T09:00:00Z");
    private static final EditionRecord OCTOBER = Samples.published("2021-10-01", "oktober", "2021-09-10T09:00:00Z");
    private static final EditionRecord CORRECTED = Samples.withdrawn(
            Samples.published("2021-10-01", "rettet", "2021-10-05T09:00:00Z"), "2021-10-08T09:00:00Z");
    private static final EditionRecord MAY = Samples.supplement("2021-04-01", "2021-05-15", Optional.of("2021-06-30"),
            "2021-05-10T09:00:00Z");
    private static final List<EditionRecord> ALL = List.of(CORRECTED, MAY, OCTOBER, APRIL,
            Samples.staged("2022-04-01", "venter"));

    private static List<String> told(List<EditionRecord> records, String until) {
        return EditionEvents.of(records, Instant.parse(until)).stream()
                .map(event -> event.at() + " " + event.record().firstDay() + " "
                        + event.before().map(before -> before + " -> ").orElse("published ") + event.after())
                .toList();
    }

    @Test
    void publicationWithdrawalAndWhatADateBringsAboutAreReportedInOrder() {
        assertEquals(List.of("2021-03-10T09:00:00Z 2021-04-01 published NOT_YET_IN_FORCE",
                "2021-03-31T22:00:00Z 2021-04-01 NOT_YET_IN_FORCE -> IN_FORCE",
                "2021-05-10T09:00:00Z 2021-05-15 published NOT_YET_IN_FORCE",
                "2021-05-14T22:00:00Z 2021-05-15 NOT_YET_IN_FORCE -> IN_FORCE",
                "2021-06-30T22:00:00Z 2021-05-15 IN_FORCE -> ENDED",
                "2021-09-10T09:00:00Z 2021-10-01 published NOT_YET_IN_FORCE",
                "2021-09-30T22:00:00Z 2021-04-01 IN_FORCE -> SUPERSEDED",
                "2021-09-30T22:00:00Z 2021-10-01 NOT_YET_IN_FORCE -> IN_FORCE",
                "2021-10-05T09:00:00Z 2021-10-01 IN_FORCE -> SUPERSEDED",
                "2021-10-05T09:00:00Z 2021-10-01 published IN_FORCE",
                "2021-10-08T09:00:00Z 2021-10-01 SUPERSEDED -> IN_FORCE",
                "2021-10-08T09:00:00Z 2021-10-01 IN_FORCE -> WITHDRAWN",
                "2022-03-31T22:00:00Z 2021-10-01 IN_FORCE -> LAPSED"), told(ALL, "2026-01-01T00:00:00Z"));
    }

    @Test
    void whatWasReportedStaysTrueWhateverHappensLater() {
        List<EditionEvent> all = EditionEvents.of(ALL, Instant.MAX);
        for (EditionEvent last : all) {
            List<EditionRecord> knownThen = new ArrayList<>();
            ALL.forEach(record -> record.asKnownBefore(last.at().plusNanos(1)).ifPresent(knownThen::add));
            assertEquals(all.stream().filter(event -> !event.at().isAfter(last.at())).toList(),
                    EditionEvents.of(knownThen, last.at()));
        }
    }

    @Test
    void whatLiesAheadIsNotTold() {
        assertEquals(1, told(List.of(APRIL), "2021-03-31T21:59:59Z").size());
        assertEquals(2, told(List.of(APRIL), "2021-03-31T22:00:00Z").size());
        assertEquals(List.of(), told(List.of(APRIL), "2021-03-10T08:59:59Z"));
    }

    @Test
    void aLateEditionTakesEffectWhenItIsPublished() {
        EditionRecord late = Samples.published("2021-10-01", "sent", "2021-10-20T09:00:00Z");
        assertEquals(List.of("2021-09-30T22:00:00Z 2021-04-01 IN_FORCE -> LAPSED",
                "2021-10-20T09:00:00Z 2021-04-01 LAPSED -> SUPERSEDED",
                "2021-10-20T09:00:00Z 2021-10-01 published IN_FORCE",
                "2022-03-31T22:00:00Z 2021-10-01 IN_FORCE -> LAPSED"),
                told(List.of(APRIL, late), "2026-01-01T00:00:00Z").subList(2, 6));
    }
}
