package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Selects which ways into a scheme, and which of their conditions, to show. */
public final class Ways {
    private Ways() {}

    /** The ways that decided the answer: the first that says yes, otherwise all that have the scheme's outcome. */
    public static List<SituationView> deciding(SchemeView card) {
        List<SituationView> same = card.ways().stream().filter(way -> way.outcome() == card.outcome()).toList();
        return card.outcome().isYes() ? same.stream().limit(1).toList() : same;
    }

    /** The conditions of the deciding ways that are not met or not known. */
    public static List<ConditionView> inTheWay(SchemeView card) {
        return Stream.of(Result.NOT_MET, Result.UNKNOWN)
                .flatMap(result -> deciding(card).stream().flatMap(way -> way.conditions().stream())
                        .filter(condition -> condition.result() == result))
                .distinct().toList();
    }

    /** The first condition that stands in the way of a refused scheme. */
    public static Optional<ConditionView> whyNot(SchemeView card) {
        return card.ways().stream().flatMap(way -> way.conditions().stream())
                .filter(condition -> condition.result() == Result.NOT_MET).findFirst();
    }

    /** The conditions by importance: not met, unknown, met. Those that do not apply are left out. */
    public static List<ConditionView> conditions(SituationView situation) {
        return inOrder(situation.conditions(), Stream.of(Result.NOT_MET, Result.UNKNOWN, Result.MET));
    }

    /** The conditions in the same order, followed by those that do not apply. */
    public static List<ConditionView> all(List<ConditionView> conditions) {
        return inOrder(conditions, Stream.of(Result.NOT_MET, Result.UNKNOWN, Result.MET, Result.NOT_APPLICABLE));
    }

    private static List<ConditionView> inOrder(List<ConditionView> conditions, Stream<Result> order) {
        return order.flatMap(result -> conditions.stream().filter(c -> c.result() == result)).toList();
    }

    /** The conditions that all the ways share, with the same result in each. */
    public static List<ConditionView> common(List<SituationView> ways) {
        return ways.stream().limit(1).flatMap(way -> way.conditions().stream())
                .filter(condition -> ways.stream().allMatch(way -> way.conditions().contains(condition))).toList();
    }

    public static String mark(Result result) {
        return switch (result) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }
}
