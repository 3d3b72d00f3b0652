package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.Journey.Shown;
import dk.kursusret.gateway.http.Endpoint;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person with a course in mind, who goes through the pages with only what they know about themselves.
 *
 * @param course what they type to find the course
 * @param facts their answers by the name of the question, several separated by commas; "?" if they do not know
 * @param learns the texts that the answer must contain
 */
public record Person(String who, String today, String course, Map<String, String> facts, String... learns) {
    /** A skilled worker aged forty in Odense, twelve weeks on dagpenge, with a one-week course before Christmas. */
    private static final String[] USUAL = {"/person/group", "DAGPENGE", "/municipality", "0461", "lovet", "false",
            "/person/age", "40", "/person/educations", "VOCATIONAL", "/person/employment", "NONE",
            "/person/sideBusiness", "false", "/person/unemployment/accumulatedWeeks", "12", "/person/insurance",
            "FULL_TIME", "/person/registeredAs", "FULL_TIME", "/person/sixWeeks/use", "NONE", "/course/start",
            "2026-12-14", "/course/end", "2026-12-18", "/course/fullTime", "true", "/course/inPersonPercent", "100"};

    static Person of(String who, String course) {
        return new Person(who, "2026-11-29", course, Map.of()).knowing(USUAL);
    }

    Person called(String name) {
        return new Person(name, today, course, facts, learns);
    }

    Person on(String day) {
        return new Person(who, day, course, facts, learns);
    }

    /** @param told names and values, alternating; later ones replace earlier ones */
    Person knowing(String... told) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        for (int i = 0; i < told.length; i += 2) {
            all.put(told[i], told[i + 1]);
        }
        return new Person(who, today, course, all, learns);
    }

    Person from(String start, String end) {
        return knowing("/course/start", start, "/course/end", end);
    }

    Person learning(String... texts) {
        return new Person(who, today, course, facts, texts);
    }

    /** Fails if a question is asked to which the person has no answer. */
    Journey journey() {
        return Journey.on(today, People.lists()).searching(course).otherwise((name, html) -> said(name));
    }

    /** The pages on the person's day, with the lists on which they find courses. */
    public Endpoint pages() {
        return Browser.on(today, People.lists()).pages();
    }

    /** Their answer to a question; "?" if they do not know. */
    public List<String> said(String name) {
        assertTrue(facts.containsKey(name), () -> who + " is asked for " + name);
        return List.of(facts.get(name).split(","));
    }

    void learnsFromTheAnswer() {
        learnsFrom(journey().walk().answer(), learns);
    }

    /** @param answer the text as shown in a browser */
    public void learnsFrom(String answer) {
        learnsFrom(new Shown(answer), learns);
    }

    /** The page that a button on the answer leads to. */
    Shown after(String button) {
        return after(button, journey());
    }

    private static Shown after(String button, Journey journey) {
        Shown answer = journey.walk().answer();
        assertTrue(answer.html().contains("value=\"" + button + "\""), () -> button + " is not offered");
        return journey.send(answer, Stream.of(), button);
    }

    /**
     * The answer after one more page of questions, which the first answer leads to.
     *
     * @param told their further answers, by the name of the question
     */
    Shown answerAfter(String button, Map<String, String> told) {
        Journey journey = journey();
        Shown page = after(button, journey);
        assertTrue(page.asked().containsAll(told.keySet()), () -> told.keySet() + " is not asked: " + page.asked());
        return journey.send(page, page.asked().stream().distinct().flatMap(
                name -> Optional.ofNullable(told.get(name)).or(() -> Optional.ofNullable(facts.get(name))).stream()
                        .map(said -> Browser.pair(name, said))),
                "answer");
    }

    static void learnsFrom(Shown page, String... texts) {
        assertAll(Arrays.stream(texts).map(text -> () -> assertTrue(page.text().contains(text),
                () -> "»" + text + "« is not in " + page.text())));
    }

    @Override
    public String toString() {
        return who;
    }
}
