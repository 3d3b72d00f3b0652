package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.SituationView;
import dk.kursusret.rules.decision.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of the ways into a scheme, and of their conditions, those that are told. */
public final class Ways {
    private Ways() {}

    /** Of a scheme's ways those that made the answer what it is: the first that says yes, or all that say the same. */
    public static List<SituationView> telling(SchemeView card) {
        List<SituationView> same = card.ways().stream().filter(way -> way.outcome() == card.outcome()).toList();
        return card.outcome().isYes() ? same.stream().limit(1).toList() : same;
    }

    /** Of those ways what is not fulfilled or not known. */
    public static List<ConditionView> inTheWay(SchemeView card) {
        return Stream.of(Result.NOT_MET, Result.UNKNOWN)
                .flatMap(result -> telling(card).stream().flatMap(way -> way.conditions().stream())
                        .filter(condition -> condition.result() == result))
                .distinct().toList();
    }

    /** What stands in the way of a refused scheme, first of all. */
    public static Optional<ConditionView> whyNot(SchemeView card) {
        return card.ways().stream().flatMap(way -> way.conditions().stream())
                .filter(condition -> condition.result() == Result.NOT_MET).findFirst();
    }

    /** In the order of what matters: what stands in the way, what is open, what is met; what does not apply is left out. */
    public static List<ConditionView> conditions(SituationView situation) {
        return inOrder(situation.conditions(), Stream.of(Result.NOT_MET, Result.UNKNOWN, Result.MET));
    }

    /** In the same order, and last what does not apply. */
    public static List<ConditionView> all(List<ConditionView> conditions) {
        return inOrder(conditions, Stream.of(Result.NOT_MET, Result.UNKNOWN, Result.MET, Result.NOT_APPLICABLE));
    }

    private static List<ConditionView> inOrder(List<ConditionView> conditions, Stream<Result> order) {
        return order.flatMap(result -> conditions.stream().filter(c -> c.result() == result)).toList();
    }

    /** What every one of the ways asks, and comes to the same in all. */
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
