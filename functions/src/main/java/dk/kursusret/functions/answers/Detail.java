package dk.kursusret.functions.answers;

import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Result;
import java.util.List;

/** How much of an answer is written: all of it, or only the outcome and what stands in the way, as ids without texts. */
public enum Detail {
    FULL(InFull.class), SUMMARY(InSummary.class);

    private final Class<?> view;

    Detail(Class<?> view) {
        this.view = view;
    }

    Class<?> view() {
        return view;
    }

    /** A summary keeps only the conditions that are not met; what is still open is among the missing facts. */
    List<ConditionResult> of(List<ConditionResult> conditions) {
        return this == FULL ? conditions
                : conditions.stream().filter(condition -> condition.result() == Result.NOT_MET).toList();
    }

    /** Marks what only a full answer contains. */
    interface InFull {}

    private interface InSummary {}
}
