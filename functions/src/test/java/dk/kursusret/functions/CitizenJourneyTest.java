package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.Journey.Shown;
import dk.kursusret.functions.Journey.Walked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many steps and words it takes to get an answer, and that there are never more steps than announced. */
class CitizenJourneyTest {
    private static final int FEWER_STEPS_THAN = 10;
    private static final int FEWER_WORDS_THAN = 450;
    private static final int WALKS = 40;
    /** Dates that agree with each other, in days from today. */
    private static final Map<String, Integer> DAYS = Map.of("/course/start", 14, "/course/end", 18,
            "/employer/employmentStart", 21, "/person/unemployment/since", -60,
            "/person/noticePeriod/firstUnemployedDay", 16, "/person/interviews/requestedInterviewOn", -10,
            "/course/appliedOn", -3);
    private static final String[] ON_DAGPENGE = {"/person/group", "DAGPENGE", "/municipality", "0461", "lovet", "false",
            "/course/fullTime", "true", "/course/inPersonPercent", "100", "/person/age", "41", "/person/educations",
            "VOCATIONAL", "/person/employment", "NONE", "/person/sideBusiness", "false",
            "/person/unemployment/accumulatedWeeks", "12", "/person/registeredAs", "FULL_TIME",
            "/person/sixWeeks/use", "NONE", "/person/interviews/firstJobInterviewHeld", "true",
            "/person/interviews/cvInterviewHeld", "true", "/person/activationOfferClashes", "false",
            "/person/trials/firstDayCourseUsed", "false", "/person/workedInMinkIndustry", "false"};

    @ParameterizedTest(name = "{0}: course {3} in {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-29 | 2026-12-14 | 2026-12-18 | 49697 | da | Ja, du har ret til kurset
            2026-11-29 | 2026-12-14 | 2026-12-18 | 49697 | en | Yes, you have a right to the course
            2026-11-29 | 2026-12-14 | 2026-12-18 | 49701 | da | Du kan få kurset, hvis kommunen siger ja
            2021-11-15 | 2021-11-29 | 2021-12-03 | 42994 | da | Ja, du har ret til kurset
            2021-11-15 | 2021-11-29 | 2021-12-03 | 40531 | da | Ja, du har ret til kurset
            """)
    void theCommonestWayIsShort(String today, String start, String end, String course, String language,
            String heading) {
        Walked walked = Journey.on(today, People.lists(), language).knowing(ON_DAGPENGE)
                .knowing("/course/start", start, "/course/end", end).searching(course).walk();

        System.out.printf("%s %s %s: %d steps, %d words %s%n", today, course, language, walked.pages().size(),
                walked.words(), walked.pages().stream().map(page -> page.heading() + " " + page.words()).toList());
        assertEquals(heading, walked.answer().heading(), () -> walked.answer().text().substring(0, 900));
        assertTrue(walked.pages().size() < FEWER_STEPS_THAN, () -> walked.asked().toString());
        assertTrue(walked.words() < FEWER_WORDS_THAN, () -> walked.words() + " words");
    }

    /** Whatever is answered, there are no more steps than announced, and nothing is asked twice. */
    @ParameterizedTest
    @ValueSource(strings = {"2016-03-01", "2018-09-01", "2020-09-01", "2021-03-01", "2021-11-15", "2022-06-01",
            "2024-06-01", "2026-11-29"})
    void noMoreStepsComeThanAPageSaysAndNoneAsksAgain(String today) {
        Random random = new Random(20261129);
        for (int walk = 0; walk < WALKS; walk++) {
            Walked walked = Journey.on(today, People.lists())
                    .searching(List.of("42994", "40531", "49701", "findes slet ikke", "").get(random.nextInt(5)))
                    .otherwise((name, html) -> answer(name, new Shown(html), today, random)).walk();
            List<Shown> pages = walked.pages();

            IntStream.range(0, pages.size() - 1).forEach(i -> assertTrue(after(pages, i) <= pages.get(i).left(),
                    () -> "after " + pages.get(i).heading() + " " + pages.get(i).left() + " of "
                            + pages.stream().map(Shown::heading).toList()));
            assertEquals(Set.copyOf(walked.asked()).size(), walked.asked().size(), () -> walked.asked().toString());
        }
    }

    /** The steps after a page, including the page for checking the answers. */
    private static long after(List<Shown> pages, int at) {
        return pages.stream().skip(at + 1).map(Shown::step).filter(step -> !step.equals(pages.get(at).step()))
                .distinct().count();
    }

    /** A possible answer: one of the options, or something that can be typed. */
    private static List<String> answer(String name, Shown page, String today, Random random) {
        List<String> offered = page.inputs().filter(input -> input.get("name").equals(name))
                .filter(input -> !"text".equals(input.get("type"))).map(input -> input.get("value")).toList();
        if (name.equals("/municipality")) {
            return List.of(random.nextBoolean() ? "0461" : "?");
        }
        if (offered.size() > 1) {
            return List.of(offered.get(random.nextInt(offered.size())));
        }
        if (random.nextInt(4) == 0) {
            return List.of("?");
        }
        return List.of(DAYS.containsKey(name) ? LocalDate.parse(today).plusDays(DAYS.get(name)).toString()
                : String.valueOf(1 + random.nextInt(19)));
    }
}
