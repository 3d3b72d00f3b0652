package dk.kursusret.rules.registration;

import static dk.kursusret.rules.registration.Asked.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.registration.RegistrationAnswer.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code registration} 4 and 10. Every frame is held against every category. */
class FrameAndCategoryTest {
    private static final Set<String> FLAGS = Set.of("section-and-table-differ", "formerly-in-the-frame");
    private final Asked asked = new Asked();

    @ParameterizedTest(name = "frame {0} takes {3} and nothing else")
    @CsvSource(delimiter = '|', value = {
            "7  | 2022-02-01 | 4.1  | 26 27 28 29 47",
            "5  | 2022-02-01 | 4.2  | 25 26 27 28 29 30 36 37 40 41 45 47",
            "6  | 2022-02-01 | 4.3  | 27 28",
            "12 | 2020-10-01 | 4.4  | 27 28",
            "17 | 2022-02-01 | 4.5  | 27 28",
            "18 | 2022-02-01 | 4.6  | 25 26 27 28 29 30 36 39 40 45 46 47",
            "11 | 2022-02-01 | 4.7  | 25 26 27 28 29 30 34 35 36 37 39 40 41 42 43 44 45 46 47 48 49",
            "14 | 2022-02-01 | 4.8  | 50 51",
            "9  | 2022-02-01 | 4.9  | 38",
            "15 | 2022-02-01 | 10   | 25 26 27 28 29 30 34 35 36 37 39 40 41 42 43 45 47",
            "16 | 2022-02-01 | 4.11 | 52",
            "2  | 2020-10-01 | 10   | 25 26 27 28 29 30 36 37 40 41 45 47",
            "3  | 2020-10-01 | 10   | 25 26 27 28 29 30 36 37 40 41 45 47",
            "13 | 2020-10-01 | 10   | 25 26 27 28 29 30 36 37 40 41 45 47"})
    void aFrameTakesTheseCategoriesOnly(String frame, String day, String section, String categories) {
        Set<String> valid = Arrays.stream(categories.split(" ")).collect(Collectors.toSet());
        for (Code category : asked.codes(Codelists.AFHOLDELSESKATEGORI)) {
            RegistrationAnswer answer = asked.frame(frame, category.id(), "-", day, day);
            assertEquals(valid.contains(category.id()), answer.outcome() == Outcome.VALID, category.id());
            assertEquals(valid.contains(category.id()), answer.reasons().isEmpty(), category.id());
            assertEquals(Citation.registration(section), answer.citation(), category.id());
        }
    }

    @Test
    void everyFrameHasItsRowAbove() {
        assertEquals(List.of("7", "5", "6", "12", "17", "18", "11", "14", "9", "15", "16", "2", "3", "13"),
                asked.codes(Codelists.BEVILLINGSRAMME).stream().map(Code::id).toList());
    }

    @ParameterizedTest(name = "frame 11 with {0} under {1}: {2}")
    @CsvSource({"26, 14, VALID", "26, 26, INVALID", "26, INTEGRATION, INVALID", "26, -, VALID",
            "49, 14, VALID", "49, INTEGRATION, INVALID", "37, 14, VALID",
            "39, INTEGRATION, VALID", "39, 14, INVALID", "44, INTEGRATION, VALID", "46, INTEGRATION, VALID",
            "48, INTEGRATION, VALID", "48, 26, INVALID", "48, -, VALID", "45, 14, VALID", "45, INTEGRATION, INVALID",
            "34, 26, VALID", "34, 14, INVALID", "34, INTEGRATION, INVALID", "43, 26, VALID", "43, -, VALID"})
    void underFrame11TheChapterOfLawDecidesToo(String category, String chapter, Outcome outcome) {
        assertEquals(outcome, asked.frame("11", category, chapter, "2022-02-01", "2022-02-01").outcome());
    }

    @Test
    void underFrame11TheChapterIsToldWhereItIsNotStated() {
        RegistrationAnswer untold = asked.frame("11", "39", "-", "2022-02-01", "2022-02-01");
        assertTrue(ids(untold.notices()).contains("chapter-of-frame-11"));
        assertFalse(ids(asked.frame("11", "39", "INTEGRATION", "2022-02-01", "2022-02-01").notices())
                .contains("chapter-of-frame-11"));
        assertFalse(ids(asked.frame("5", "26", "-", "2022-02-01", "2022-02-01").notices())
                .contains("chapter-of-frame-11"));
    }

    @ParameterizedTest(name = "frame {0} with {1}: {2}, and the disagreement is told")
    @CsvSource("18, 30, VALID, says yes, says no")
    void whereSectionAndTableDifferTheSectionIsFollowed(String frame, String category, Outcome outcome, String section,
            String table) {
        RegistrationAnswer answer = asked.frame(frame, category, "-", "2022-02-01", "2022-02-01");
        assertEquals(outcome, answer.outcome());
        String told = answer.notices().stream().filter(n -> n.id().equals("section-and-table-differ")).findFirst()
                .orElseThrow().text().en();
        assertTrue(told.contains("section " + answer.codes().getFirst().citation().section() + " " + section), told);
        assertTrue(told.contains("the table of chapter 10 " + table), told);
    }

    @ParameterizedTest
    @CsvSource({"34", "35", "42", "43"})
    void whatFormerlyWentWithFrame11IsLeftToTheTable(String category) {
        RegistrationAnswer answer = asked.frame("11", category, "-", "2022-02-01", "2022-02-01");
        assertEquals(Outcome.VALID, answer.outcome());
        assertTrue(ids(answer.notices()).containsAll(List.of("formerly-in-the-frame", "mentor-own-type")));
    }

    @ParameterizedTest(name = "frame {0} with {1} begun {2} is INVALID by the day alone: {3}")
    @CsvSource({"18, 30, 2023-06-01, section-and-table-differ", "11, 26, 2022-02-01, formerly-in-the-frame",
            "13, 26, 2021-03-01, table-decides"})
    void whatSpeaksForTheCombinationIsNotToldOfANoByTheDay(String frame, String category, String start,
            String notice) {
        assertFalse(ids(asked.frame(frame, category, "-", start, start).notices()).contains(notice));
    }

    @ParameterizedTest(name = "frame {0} with {1}")
    @CsvSource({"5, 49, register-separately", "7, 25, absence-first", "17, 26, a-kasse-informed",
            "6, 26, dagpenge-rest-on-it", "9, 26, compensation-act", "11, 38, fleksjob-course"})
    void nothingTellsHowToMakeARegistrationThatCannotBeMade(String frame, String category, String notice) {
        RegistrationAnswer answer = asked.frame(frame, category, "-", "2022-02-01", "2022-02-01");
        assertEquals(Outcome.INVALID, answer.outcome());
        assertFalse(ids(answer.notices()).contains(notice), notice);
    }

    @ParameterizedTest
    @CsvSource({"16, 26, a-kasse-only", "14, 26, only-section-41", "2, 26, appointments-moved",
            "9, 34, mentor-own-type", "9, 51, own-types-since-june-2020"})
    void aNoTellsWhereItBelongsInstead(String frame, String category, String notice) {
        RegistrationAnswer answer = asked.frame(frame, category, "-", "2022-02-01", "2022-02-01");
        assertEquals(Outcome.INVALID, answer.outcome());
        assertTrue(ids(answer.notices()).contains(notice), notice);
    }

    @ParameterizedTest(name = "frame {0} with {1} begun {2}: {3} told: {4}")
    @CsvSource({"5, 26, 2020-07-31, guide-since-august-2020, true", "5, 26, 2020-08-01, guide-since-august-2020, false",
            "6, 27, 2019-11-24, trial-in-frame-6, false", "6, 27, 2019-11-25, trial-in-frame-6, true",
            "6, 27, 2021-03-31, trial-in-frame-6, true", "6, 27, 2021-04-01, trial-in-frame-6, false",
            "12, 27, 2020-12-31, trial-in-two-frames, true"})
    void whatTheGuideLeavesToBeReadIsTold(String frame, String category, String start, String notice, boolean told) {
        assertEquals(told, ids(asked.frame(frame, category, "-", start, "-").notices()).contains(notice));
    }

    @Test
    void onlyTheListedDifferencesAreFlagged() {
        for (Code frame : asked.codes(Codelists.BEVILLINGSRAMME)) {
            for (Code category : asked.codes(Codelists.AFHOLDELSESKATEGORI)) {
                boolean listed = asked.guide.frames().differences().stream()
                        .anyMatch(d -> d.frame().equals(frame) && d.category().equals(category));
                assertEquals(listed, ids(asked.frame(frame.id(), category.id(), "-", "-", "-").notices())
                        .stream().anyMatch(FLAGS::contains), frame.id() + " " + category.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 25, category-not-in-section, 4.1", "5, 49, category-not-in-section, 4.2",
            "18, 37, category-not-in-section, 4.6", "15, 46, category-not-in-table, 10",
            "15, 38, category-not-in-table, 10"})
    void aNoNamesTheProvision(String frame, String category, String reason, String section) {
        RegistrationAnswer answer = asked.frame(frame, category, "-", "2022-02-01", "2022-02-01");
        assertEquals(List.of(reason), ids(answer.reasons()));
        assertEquals(Optional.of(Citation.registration(section)), answer.reasons().getFirst().citation());
        assertTrue(answer.reasons().getFirst().text().da().contains(frame + " ("));
    }

    @ParameterizedTest
    @CsvSource({"5, 37, no-refund", "11, 37, no-refund", "9, 38, andet-outside-guarantee", "14, 50, rights-and-duties",
            "14, 51, only-section-41", "5, 26, fleksjob-in-frame-11", "11, 26, fleksjob-course",
            "7, 26, absence-first", "17, 27, a-kasse-informed", "17, 28, no-skolepraktik", "15, 34, mentor-own-type",
            "9, 38, own-types-since-june-2020", "9, 38, compensation-act", "18, 26, granted-by-2022",
            "15, 26, table-decides", "6, 27, dagpenge-rest-on-it"})
    void whatTheGuideSaysBesideIsTold(String frame, String category, String notice) {
        assertTrue(ids(asked.frame(frame, category, "-", "2022-02-01", "2022-02-01").notices()).contains(notice));
    }

    @ParameterizedTest(name = "frame 5 begun {0}: {1} told: {2}")
    @CsvSource({"2020-12-31, separate-grant-ended, true", "2021-01-01, separate-grant-ended, false",
            "2020-12-31, appointments-since-2021, false", "2021-01-01, appointments-since-2021, true",
            "2020-12-31, mark-first-day-course, false", "2021-01-01, mark-first-day-course, true",
            "2021-12-31, mark-first-day-course, true", "2022-01-01, mark-first-day-course, false",
            "2020-08-01, mark-employer-statement, true", "2022-01-01, mark-employer-statement, false",
            "-, mark-employer-statement, true"})
    void aRemarkIsToldForActivitiesOfItsTime(String start, String notice, boolean told) {
        assertEquals(told, ids(asked.frame("5", "26", "-", start, "-").notices()).contains(notice));
    }
}
