package dk.kursusret.rules.registration;

import static dk.kursusret.rules.registration.Asked.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code registration} 2, 4 and 7 to 9: from when and until when a code may be used; both sides of each day. */
class DatesTest {
    private final Asked asked = new Asked();

    @ParameterizedTest(name = "frame {0} with {1}, begun {2}, registered {3}: {4}")
    @CsvSource({
            "2,  26, 2020-12-31, 2021-03-14, -", "2,  26, 2021-01-01, 2021-03-14, begun-too-late",
            "2,  26, 2020-12-31, 2021-03-15, closed", "2,  26, 2021-01-01, 2021-03-15, begun-too-late closed",
            "3,  26, 2020-12-31, 2021-03-14, -", "3,  26, 2021-01-01, 2021-01-01, begun-too-late",
            "3,  26, 2020-12-31, 2021-03-15, closed",
            "13, 26, 2020-10-05, 2020-10-05, -", "13, 26, 2020-12-31, 2021-03-14, -",
            "13, 26, 2021-01-01, 2021-03-14, begun-too-late", "13, 26, 2020-12-31, 2021-03-15, closed",
            "13, 26, 2021-03-01, 2021-03-01, begun-too-late", "13, 49, 2021-03-15, 2021-03-15, "
                    + "category-not-in-table begun-too-late closed",
            "12, 27, 2020-12-31, 2020-12-31, -", "12, 27, 2021-01-01, 2021-01-01, -",
            "12, 27, 2021-03-31, 2021-03-14, -", "12, 27, 2021-03-31, 2021-03-15, closed",
            "12, 27, 2021-04-01, 2021-03-14, begun-after-the-trial",
            "17, 27, 2020-07-31, 2020-07-31, begun-too-early", "17, 27, 2020-08-01, 2020-08-01, -",
            "17, 27, 2022-12-31, 2022-12-31, -", "17, 27, 2023-01-01, 2022-12-31, gap-education-lift-110",
            "18, 26, 2021-03-22, 2021-03-22, begun-too-early", "18, 26, 2021-03-23, 2021-03-23, -",
            "18, 26, 2023-03-31, 2022-12-31, -", "18, 26, 2023-04-01, 2022-12-31, begun-too-late",
            "18, 26, 2023-05-31, 2023-05-31, begun-too-late", "18, 26, 2023-06-01, 2023-06-01, gap-mink-pool",
            "18, 30, 2024-03-31, 2023-12-31, gap-mink-pool", "18, 26, 2024-04-01, 2024-04-01, begun-too-late",
            "5,  26, 2020-07-31, 2020-07-31, -", "5,  26, 2015-01-01, 2015-01-01, -",
            "5,  26, 2020-08-01, 2020-08-01, -", "12, 27, 2019-11-25, 2021-03-14, -",
            "6,  27, 2026-01-31, 2026-01-31, -", "6,  27, 2026-02-01, 2026-02-01, gap-education-lift-80",
            "7,  26, 2016-01-10, 2016-01-10, -", "16, 52, 2030-01-01, 2030-01-01, -"})
    void aFrameHasItsDays(String frame, String category, String start, String registered, String reasons) {
        assertEquals(split(reasons), ids(asked.frame(frame, category, "-", start, registered).reasons()));
    }

    @ParameterizedTest(name = "{0} {1}, registered {2}: {3}")
    @CsvSource({"sundhedsindsats, 7, 2022-03-10, -", "sundhedsindsats, 7, 2022-03-11, closed",
            "sundhedsindsats, 7, -, -", "sundhedsindsats, 1, 2022-06-01, -", "sundhedsindsats, 8, 2022-06-01, -",
            "sundhedsindsats, 1, 2020-06-01, -", "sundhedsindsats, 1, 2020-05-31, own-type-not-yet",
            "socialIndsats, 8, 2022-03-10, -", "socialIndsats, 8, 2022-03-11, closed", "socialIndsats, 8, -, -",
            "socialIndsats, 7, 2022-06-01, -", "socialIndsats, 17, 2022-06-01, -",
            "socialIndsats, 1, 2020-06-01, -", "socialIndsats, 1, 2020-05-31, own-type-not-yet"})
    void aHealthOrSocialActivityHasItsDays(String list, String type, String registered, String reasons) {
        RegistrationAnswer answer = asked.frameless(list, type, registered);
        assertEquals(split(reasons), ids(answer.reasons()));
        assertEquals(list.equals("sundhedsindsats") ? "7" : "8", answer.citation().section());
    }

    @ParameterizedTest(name = "frame {0}, begun {1}, registered {2}: {3}")
    @CsvSource({"13, -, 2021-03-14, activity-start-not-stated begun-too-late",
            "13, 2020-12-31, -, registered-on-not-stated closed",
            "13, -, -, activity-start-not-stated begun-too-late registered-on-not-stated closed",
            "15, -, -, activity-start-not-stated registered-on-not-stated", "15, 2022-02-01, 2022-02-01, -",
            "15, 2022-12-31, 2022-12-31, -", "15, 2023-01-01, 2022-12-31, guide-of-2022",
            "15, 2022-12-31, 2023-01-01, guide-of-2022",
            "15, 2016-01-11, 2016-01-11, -", "15, 2016-01-11, 2016-01-10, not-validated-before-2016",
            "15, 2016-01-10, 2016-01-11, not-validated-before-2016"})
    void whatIsNotCheckedIsToldInsteadOfAssumed(String frame, String start, String registered, String notices) {
        RegistrationAnswer answer = asked.frame(frame, "26", "-", start, registered);
        assertEquals(RegistrationAnswer.Outcome.VALID, answer.outcome());
        assertEquals(split(notices),
                ids(answer.notices()).stream().filter(id -> !id.equals("table-decides") && !id.equals("notice-pool"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"13, 2021-01-01, 2021-01-01, 4.13, 1. januar 2021, 1 January 2021",
            "13, 2020-12-31, 2021-03-15, 4.13, 15. marts 2021, 15 March 2021",
            "17, 2023-01-01, 2023-01-01, 4.5, 31. december 2022, 31 December 2022",
            "17, 2023-01-01, 2023-01-01, 4.5, § 97 a i LAB, § 97 a of LAB",
            "18, 2023-06-01, 2023-06-01, 4.6, 31. marts 2024, 31 March 2024",
            "18, 2023-04-01, 2023-06-01, 4.6, 1. april 2023, 1 April 2023",
            "6, 2026-02-01, 2026-02-01, 4.3, 1. februar 2026, 1 February 2026",
            "6, 2026-02-01, 2026-02-01, 4.3, senest 31. januar 2026, by 31 January 2026",
            "18, 2021-03-22, 2021-03-22, 4.6, 23. marts 2021, 23 March 2021"})
    void aNoByDateNamesTheDayAndTheSection(String frame, String start, String registered, String section, String da,
            String en) {
        var reason = asked.frame(frame, "27", "-", start, registered).reasons().getFirst();
        assertEquals(section, reason.citation().orElseThrow().section());
        assertTrue(reason.text().da().contains(da), reason.text().da());
        assertTrue(reason.text().en().contains(en), reason.text().en());
    }

    @Test
    void everyTimeThatIsClosedToAnUnstatedDayIsTold() {
        List<String> told = ids(asked.frame("18", "26", "-", "-", "2022-02-01").notices());
        assertTrue(told.containsAll(List.of("begun-too-early", "gap-mink-pool", "begun-too-late")), told.toString());
    }

    private static List<String> split(String cell) {
        return Optional.of(cell).filter(c -> !c.equals("-")).map(c -> List.of(c.split(" "))).orElse(List.of());
    }
}
