package dk.kursusret.functions.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Outcome;
import dk.kursusret.rules.RuleVersion;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.fact.CaseFact;
import dk.kursusret.rules.fact.EducationLevel;
import dk.kursusret.rules.fact.Fact;
import dk.kursusret.rules.fact.FactType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say: the same in both languages, of every fact and choice, and easy to read. */
class PageTextsTest {
    private static final List<String> BUREAUCRATIC = List.of("såfremt", "jf.", "iht.", "vedrørende", "nærværende",
            "ansøger", "pågældende", "foranledige", "i henhold", "hensyn til", "borger", "bemærkes", "samt ");
    private static final Pattern DISTANT_YOU = Pattern.compile("(?<![.!?»] )(?<!^)\\b(De|Dem|Deres)\\b");
    /** Björnsson: below 25 is easy, 25 to 34 is what a weekly magazine has. */
    private static final int MOST_DIFFICULT = 34;

    static Stream<Fact<?>> facts() {
        return CaseFact.all().stream();
    }

    @Test
    void both_languages_say_everything_the_other_says() {
        assertEquals(Words.DANISH.keys(), Words.ENGLISH.keys());
        assertTrue(Words.DANISH.keys().stream().noneMatch(key -> Words.DANISH.say(key).isBlank()
                || Words.ENGLISH.say(key).isBlank()));
    }

    @Test
    void both_languages_take_the_same_values() {
        for (String key : Words.DANISH.keys()) {
            assertEquals(places(Words.DANISH.say(key)), places(Words.ENGLISH.say(key)), key);
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[0-9]}").matcher(text).results().map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_is_asked_for_under_exactly_one_topic_that_has_a_title(Fact<?> fact) {
        List<Topic> topics = Topic.ALL.stream().filter(topic -> topic.facts().contains(fact)).toList();

        assertEquals(1, topics.size());
        assertTrue(Words.DANISH.has("topic." + topics.getFirst().id()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_choice_has_a_label(Fact<?> fact) {
        if (fact.type() instanceof FactType.Choice<?> choice) {
            Arrays.stream(choice.values().getEnumConstants()).forEach(value -> assertTrue(
                    Words.DANISH.has("choice." + choice.values().getSimpleName() + "." + value.name()), value::name));
        }
        Arrays.stream(EducationLevel.values()).forEach(
                level -> assertFalse(FactFields.choice(level, Words.ENGLISH).isBlank()));
    }

    @Test
    void every_provision_and_outcome_has_words() {
        List<String> citations = Schemes.ALL.stream().flatMap(scheme -> scheme.life().stream())
                .filter(RuleVersion.class::isInstance).map(RuleVersion.class::cast)
                .flatMap(version -> version.situations().stream()).flatMap(s -> s.conditions().stream())
                .map(condition -> Citations.of(condition.citation(), Words.DANISH)).toList();

        assertTrue(citations.size() > 50);
        for (Outcome outcome : Outcome.values()) {
            Stream.of("answer.heading.", "answer.lead.", "outcome.", "outcome.short.")
                    .forEach(key -> assertTrue(Words.DANISH.has(key + outcome), key + outcome));
        }
    }

    @Test
    void nothing_is_said_as_an_office_says_it() {
        for (String key : Words.DANISH.keys()) {
            String text = Words.DANISH.say(key);
            BUREAUCRATIC.forEach(word -> assertFalse(text.toLowerCase(Locale.ROOT).contains(word), key + ": " + word));
            assertFalse(DISTANT_YOU.matcher(text).find(), key + ": " + text);
        }
    }

    @Test
    void what_a_citizen_reads_is_easy_to_read() {
        String text = Words.DANISH.keys().stream()
                .filter(key -> key.matches("(start|answer|check|privatliv|hint|why|error|outcome|course|was)\\..*"))
                .map(Words.DANISH::say).map(line -> line.matches(".*[.!?:]$") ? line : line + ".")
                .collect(Collectors.joining(" "));
        List<String> words = Pattern.compile("\\p{L}+").matcher(text).results().map(m -> m.group()).toList();
        long sentences = Pattern.compile("[.!?:](\\s|$)").matcher(text).results().count();
        long difficult = words.stream().filter(word -> word.length() > 6).count();

        double lix = (double) words.size() / sentences + 100.0 * difficult / words.size();

        System.out.printf(Locale.ROOT, "LIX of what citizens read: %.1f (%d words)%n", lix, words.size());
        assertTrue(lix <= MOST_DIFFICULT, "LIX " + lix);
    }
}
