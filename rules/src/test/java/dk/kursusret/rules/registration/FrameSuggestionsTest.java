package dk.kursusret.rules.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.registration.RegistrationAnswer.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code registration} 4 and 10: what is suggested for a granted course. */
class FrameSuggestionsTest {
    private static final List<LocalDate> BOUNDARIES = Stream.of("2015-01-01", "2019-11-25", "2020-07-31", "2020-08-01",
            "2020-12-31", "2021-01-01", "2021-03-14", "2021-03-15", "2021-03-22", "2021-03-23", "2021-03-31",
            "2021-04-01", "2022-12-31", "2023-01-01", "2023-03-31", "2023-04-01", "2023-06-01", "2024-03-31",
            "2024-04-01", "2026-01-31", "2026-02-01").map(LocalDate::parse).toList();
    private final Asked asked = new Asked();
    private final FrameSuggestions suggestions = new FrameSuggestions(asked.guide);

    @ParameterizedTest(name = "frame {0}, {1}, begun {2}, registered {3}: {4} {5}")
    @CsvSource(nullValues = "-",
            value = {"7, AMU, 2015-09-07, 2015-09-01, 7, 26", "7, PRIVATE, 2015-09-07, 2015-09-01, 7, 47",
                    "7, OTHER, 2015-09-07, 2015-09-01, -, -", "7, GENERAL, 2015-09-07, 2015-09-01, -, -",
                    "5, GENERAL, 2021-11-22, 2021-11-15, 5, 25", "5, AMU, 2018-03-05, 2018-03-01, 5, 26",
                    "5, RKV, 2026-03-02, 2026-02-20, 5, 40", "6, EUD, 2021-03-29, 2021-03-22, 6, 27",
                    "6, EUD, 2026-01-31, 2026-01-31, 6, 27", "6, EUD, 2026-02-01, 2026-01-31, -, -",
                    "12, SOSU, 2020-09-14, 2020-09-01, 12, 28", "12, EUD, 2021-03-29, 2021-03-22, -, -",
                    "13, AMU, 2020-06-22, 2020-06-15, 13, 26", "13, AMU, 2021-01-04, 2020-12-30, -, -",
                    "17, EUD, 2022-12-31, 2022-12-20, 17, 27", "17, EUD, 2024-03-18, 2024-03-01, -, -",
                    "17, AMU, 2021-03-18, 2021-03-01, -, -", "18, OTHER, 2021-09-13, 2021-09-01, 18, 30",
                    "18, AMU, 2023-09-11, 2023-09-01, -, -", "5, -, 2021-11-22, 2021-11-15, 5, -",
                    "18, -, 2023-09-11, 2023-09-01, -, -", "17, EUD, -, 2022-03-01, 17, 27",
                    "13, AMU, -, 2021-03-15, -, -"})
    void theFrameIsSuggestedWhereTheGuideHasIt(int scheme, CourseLevel level, LocalDate start, LocalDate asOf,
            Integer frame, Integer category) {
        FrameSuggestion suggestion = suggestions.suggest(scheme, Optional.ofNullable(level),
                Optional.ofNullable(start), asOf);
        assertEquals(Optional.ofNullable(frame), suggestion.bevillingsramme());
        assertEquals(Optional.ofNullable(category).stream().toList(), suggestion.afholdelseskategorier());
        assertEquals(frame == null, suggestion.leftOpen().isPresent());
    }

    @ParameterizedTest(name = "frame {0}, {1}, begun {2}: section {3}")
    @CsvSource({"7, OTHER, 2015-09-07, 4.1, kan ikke vælges, cannot be chosen",
            "17, EUD, 2024-03-18, 4.5, § 97 a i LAB, § 97 a of LAB", "18, AMU, 2023-09-11, 4.6, § 97 b, § 97 b",
            "6, EUD, 2026-02-02, 4.3, BEK 46/2026, BEK 46/2026", "2, DANISH, 2021-01-04, 4.12, 1. januar 2021, 2021"})
    void whatIsLeftOpenNamesTheSection(int frame, CourseLevel level, LocalDate start, String section, String da,
            String en) {
        var open = suggestions.suggest(frame, Optional.of(level), Optional.of(start), start).leftOpen().orElseThrow();
        assertEquals("frame-left-open", open.id());
        assertEquals(section, open.citation().orElseThrow().section());
        assertTrue(open.text().da().contains(da) && open.text().da().endsWith("foreslår vi ingen bevillingsramme."),
                open.text().da());
        assertTrue(open.text().en().contains(en) && open.text().en().endsWith("we suggest no frame."),
                open.text().en());
    }

    /** For every frame, level and boundary day, and as many random days. */
    @Test
    void everySuggestionIsValidInTheCheckAndWhatIsLeftOpenIsNot() {
        long seed = Optional.ofNullable(System.getProperty("seed")).map(Long::valueOf).orElseGet(System::nanoTime);
        Random random = new Random(seed);
        List<LocalDate> days = Stream.concat(BOUNDARIES.stream(), IntStream.range(0, BOUNDARIES.size())
                .mapToObj(i -> LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4500)))).toList();
        int suggested = 0;
        for (Code frame : asked.codes(Codelists.BEVILLINGSRAMME)) {
            for (CourseLevel level : CourseLevel.values()) {
                for (LocalDate start : days) {
                    for (LocalDate asOf : List.of(start, days.get(random.nextInt(days.size())))) {
                        suggested += check(frame, level, start, asOf, "seed " + seed);
                    }
                }
            }
        }
        assertTrue(suggested > 1000, "seed " + seed + ": " + suggested);
    }

    private int check(Code frame, CourseLevel level, LocalDate start, LocalDate asOf, String seed) {
        FrameSuggestion suggestion = suggestions.suggest(Integer.parseInt(frame.id()), Optional.of(level),
                Optional.of(start), asOf);
        String category = asked.guide.category(level).id();
        Outcome outcome = asked.frame(frame.id(), category, "-", start.toString(), asOf.toString()).outcome();
        String told = seed + ": frame " + frame.id() + ", " + level + ", " + start + ", " + asOf;
        assertEquals(outcome == Outcome.VALID, suggestion.bevillingsramme().isPresent(), told);
        suggestion.bevillingsramme().ifPresent(id -> {
            assertEquals(frame.id(), Integer.toString(id), told);
            assertEquals(List.of(Integer.valueOf(category)), suggestion.afholdelseskategorier(), told);
        });
        return suggestion.afholdelseskategorier().size();
    }

    @Test
    void aFrameThatTheGuideDoesNotHaveIsAnError() {
        LocalDate day = BOUNDARIES.getFirst();
        assertThrows(IllegalStateException.class,
                () -> suggestions.suggest(4, Optional.empty(), Optional.of(day), day));
    }

    @ParameterizedTest(name = "{0} begun {1}: {2}")
    @CsvSource({"ret-til-kort-kursus-ved-arbejdsgivererklaering, 2020-07-31, false",
            "ret-til-kort-kursus-ved-arbejdsgivererklaering, 2020-08-01, true",
            "ret-til-kort-kursus-ved-arbejdsgivererklaering, 2021-12-31, true",
            "ret-til-kort-kursus-ved-arbejdsgivererklaering, 2022-01-01, false",
            "ret-t-1-kort-erhvervsrettet-kursus-fra-1-led-dag, 2020-12-31, false",
            "ret-t-1-kort-erhvervsrettet-kursus-fra-1-led-dag, 2021-01-01, true"})
    void aMarkIsSuggestedInItsTime(String id, LocalDate start, boolean suggested) {
        String name = asked.code(Codelists.PERSONGRUPPEMARKERING, id).name();
        assertEquals(Optional.of(name).filter(n -> suggested), suggestions.mark(id, Optional.of(start)));
        assertEquals(Optional.of(name), suggestions.mark(id, Optional.empty()));
        assertFalse(name.isBlank());
    }
}
