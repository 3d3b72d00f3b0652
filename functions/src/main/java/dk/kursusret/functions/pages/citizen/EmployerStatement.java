package dk.kursusret.functions.pages.citizen;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import java.util.Optional;

/**
 * The statement for an employer to sign, where that is a condition, with a line for each condition that it has to meet.
 *
 * @param card the scheme that requires it
 * @param scheme the name of the scheme
 * @param conditions the ids of the conditions
 */
public record EmployerStatement(SchemeView card, String scheme, List<String> conditions) {
    private static final String LINE = "employer.";
    /** The keys of the texts for the blanks to fill in by hand. */
    private static final List<String> BLANKS = List.of("statement.company", "statement.person", "statement.job",
            "statement.from");
    private static final String STATEMENT = "employer-statement";

    /** The statement for the first scheme that needs one and may still say yes; empty if none does, or no job is promised. */
    static Optional<EmployerStatement> of(ShownAnswer shown) {
        return PromisedJob.isNone(shown.step().state()) ? Optional.empty()
                : shown.prominent().stream()
                        .flatMap(card -> way(card).stream().map(way -> of(shown.answer(), card, way)))
                        .findFirst();
    }

    private static EmployerStatement of(AnswerInWords answer, SchemeView card, SituationView way) {
        return new EmployerStatement(card, answer.scheme(card), way.conditions().stream()
                .filter(condition -> isLine(condition) && condition.result() != Result.NOT_APPLICABLE)
                .map(ConditionView::id).toList());
    }

    /** The way into a scheme that requires a statement, unless one of its conditions is not met. */
    static Optional<SituationView> way(SchemeView card) {
        return card.ways().stream().filter(way -> way.conditions().stream().anyMatch(EmployerStatement::isLine)
                && way.conditions().stream().noneMatch(condition -> condition.result() == Result.NOT_MET)
                && (card.scheme().contains(STATEMENT) || way.conditions().stream()
                        .anyMatch(condition -> condition.id().endsWith(STATEMENT))))
                .findFirst();
    }

    private static boolean isLine(ConditionView condition) {
        return Words.DANISH.has(LINE + condition.id());
    }

    public List<String> blanks() {
        return BLANKS;
    }

    /** The lines of the statement, in the employer's voice. */
    public List<String> lines(Words words) {
        return conditions.stream().map(condition -> words.say(LINE + condition)).toList();
    }
}
