package dk.kursusret.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No answer shows a placeholder, a value that was not there, or Java's own way of writing things. */
class EveryAnswerReadsWellTest {
    private static final Pattern UNFINISHED = Pattern
            .compile("[{}]|\\[\\[|]]|…|\\bnull\\b|Optional|@[0-9a-f]{4,}|  |\\d{4}-\\d{2}-\\d{2}|\\s[.,;:]|\\.\\.");

    @Test
    void everyTextOfManyAnswersIsFinished() {
        Random random = new Random(20150629);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            Given given = RandomCases.any(random);
            texts(Given.DECIDER.decide(given.kase(), Schemes.ALL)).forEach(text -> {
                for (String one : List.of(text.da(), text.en())) {
                    if (seen.add(one)) {
                        assertFalse(UNFINISHED.matcher(one).find(), () -> one + "\n" + given);
                        assertFalse(one.isBlank());
                    }
                }
            });
        }
        assertTrue(seen.size() > 300, "many different texts: " + seen.size());
    }

    @Test
    void aSentenceBeginsWithACapitalAndEnds() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            Decision decision = Given.DECIDER.decide(RandomCases.any(random).kase(), Schemes.ALL);
            decision.results().stream().flatMap(EveryAnswerReadsWellTest::sentences).forEach(text -> {
                for (String one : List.of(text.da(), text.en())) {
                    assertTrue(one.matches("(?s)[\\p{Lu}0-9\"»].*[.?]"), one);
                }
            });
            assertTrue(decision.summary().da().matches("[\\p{Lu}0-9].*\\."), decision.summary().da());
        }
    }

    private static Stream<Text> texts(Decision decision) {
        return Stream.concat(Stream.of(decision.summary()), decision.results().stream()
                .flatMap(result -> Stream.of(sentences(result),
                        result.accompaniment().amounts().stream().map(a -> a.formula()))
                        .flatMap(texts -> texts)));
    }

    private static Stream<Text> sentences(SchemeDecision result) {
        var with = result.accompaniment();
        var conditions = result.situations().stream().flatMap(s -> s.conditions().stream()).toList();
        return Stream.of(conditions.stream().map(c -> c.question()), conditions.stream().map(c -> c.text()),
                result.missingFacts().stream().map(fact -> Texts.of(fact.textKey())),
                result.wouldChange().stream().map(change -> change.text()),
                with.deadlines().stream().map(d -> d.text()), with.nextSteps().stream().map(s -> s.text()),
                with.duties().stream().map(d -> d.text()), with.notices().stream().map(n -> n.text()))
                .flatMap(texts -> texts);
    }
}
