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
 * What an employer signs where the employer's statement is a condition: a line for each condition that it has to meet.
 *
 * @param card whose statement it is
 * @param scheme its name
 * @param conditions their ids
 */
public record EmployerStatement(SchemeView card, String scheme, List<String> conditions) {
    private static final String LINE = "employer.";
    /** What is filled in by hand; the keys of texts. */
    private static final List<String> BLANKS = List.of("statement.company", "statement.person", "statement.job",
            "statement.from");
    private static final String STATEMENT = "employer-statement";

    /** Of the first scheme that wants one and may still say yes; empty where none does, or nobody has promised a job. */
    static Optional<EmployerStatement> of(ShownAnswer shown) {
        return PromisedJob.isNone(shown.step().state()) ? Optional.empty()
                : shown.told().stream().flatMap(card -> way(card).stream().map(way -> of(shown.answer(), card, way)))
                        .findFirst();
    }

    private static EmployerStatement of(AnswerInWords answer, SchemeView card, SituationView way) {
        return new EmployerStatement(card, answer.scheme(card), way.conditions().stream()
                .filter(condition -> isLine(condition) && condition.result() != Result.NOT_APPLICABLE)
                .map(ConditionView::id).toList());
    }

    /** The way into a scheme that asks for a statement, unless it is closed. */
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

    /** What it has to say, as the employer says it. */
    public List<String> lines(Words words) {
        return conditions.stream().map(condition -> words.say(LINE + condition)).toList();
    }
}
