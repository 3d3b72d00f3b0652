package dk.kursusret.functions.answers;

import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Result;
import java.util.List;

/** How much of an answer is written: all of it, or what came out and what stands in the way, by ids, without texts. */
public enum Detail {
    FULL(InFull.class), SUMMARY(InSummary.class);

    private final Class<?> view;

    Detail(Class<?> view) {
        this.view = view;
    }

    Class<?> view() {
        return view;
    }

    /** A summary names those conditions alone that say no; what is open stands among the missing facts. */
    List<ConditionResult> of(List<ConditionResult> conditions) {
        return this == FULL ? conditions
                : conditions.stream().filter(condition -> condition.result() == Result.NOT_MET).toList();
    }

    /** Marks what stands in a full answer alone. */
    interface InFull {}

    private interface InSummary {}
}
