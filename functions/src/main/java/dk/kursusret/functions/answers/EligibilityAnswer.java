package dk.kursusret.functions.answers;

import dk.kursusret.rules.decision.Decision;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one question about a person and a course, as the API writes it and the pages show it.
 *
 * @param decisionId equal for the same request, engine, texts, rules, lists and rates
 * @param knownOn given if it was stated
 * @param results one for each scheme asked about, best first
 */
public record EligibilityAnswer(String decisionId, LocalDate asOf, Optional<LocalDate> knownOn, boolean advisory,
        Text advisoryText, String engine, Text summary, Optional<RegionView> region, List<SchemeView> results) {

    /** @param group the person's, if it is known */
    public static EligibilityAnswer of(Decision decision, Optional<LocalDate> knownOn, Optional<Group> group,
            Detail detail, String decisionId) {
        return new EligibilityAnswer(decisionId, decision.asOf(), knownOn, true, Texts.of("advisory"), Engine.VERSION,
                decision.summary(), decision.region().map(RegionView::of),
                Each.of(decision.results(), result -> SchemeView.of(result, detail, group)));
    }

    /** The result of the scheme with the best outcome. */
    public SchemeView best() {
        return results.getFirst();
    }

    public Outcome outcome() {
        return best().outcome();
    }
}
