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
 * Somebody with a course in mind, on the way through the pages with what they know of themselves and nothing more.
 *
 * @param course what they type to find it
 * @param facts by the question's name, several with commas between; "?" where they do not know
 * @param learns what the answer has to say
 */
public record Person(String who, String today, String course, Map<String, String> facts, String... learns) {
    /** A skilled worker of forty in Odense, for twelve weeks on dagpenge, and a course of a week before Christmas. */
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

    /** @param told name and value by turns; later ones stand for earlier ones */
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

    /** Fails where something is asked that they were not made up with. */
    Journey journey() {
        return Journey.on(today, People.lists()).searching(course).otherwise((name, html) -> said(name));
    }

    /** The pages as they are on that day, with what is on the lists that people look up. */
    public Endpoint pages() {
        return Browser.on(today, People.lists()).pages();
    }

    /** What they answer to a question; "?" where they do not know. */
    public List<String> said(String name) {
        assertTrue(facts.containsKey(name), () -> who + " is asked for " + name);
        return List.of(facts.get(name).split(","));
    }

    void learnsFromTheAnswer() {
        learnsFrom(journey().walk().answer(), learns);
    }

    /** @param answer as a browser shows it */
    public void learnsFrom(String answer) {
        learnsFrom(new Shown(answer), learns);
    }

    /** What a button of the answer leads to. */
    Shown after(String button) {
        return after(button, journey());
    }

    private static Shown after(String button, Journey journey) {
        Shown answer = journey.walk().answer();
        assertTrue(answer.html().contains("value=\"" + button + "\""), () -> button + " is not offered");
        return journey.send(answer, Stream.of(), button);
    }

    /**
     * The answer after one more page of questions, to which the answer leads.
     *
     * @param told what they can say by then, by the question's name
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
