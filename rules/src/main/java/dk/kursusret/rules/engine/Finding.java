package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.facts.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the examination of a condition, or of a part of one, came to.
 *
 * @param sources what it rests on; nothing stands in its way unless the result is UNKNOWN
 * @param details values for the text that explains the result, by the name of their placeholder
 */
public record Finding(Result result, Sources sources, Map<String, Object> details) {
    public static final Finding MET = new Finding(Result.MET, Sources.NONE, Map.of());
    public static final Finding NOT_MET = new Finding(Result.NOT_MET, Sources.NONE, Map.of());
    public static final Finding NOT_APPLICABLE = new Finding(Result.NOT_APPLICABLE, Sources.NONE, Map.of());

    public Finding {
        sources = result == Result.UNKNOWN ? sources : sources.decided();
    }

    public static Finding of(boolean met) {
        return met ? MET : NOT_MET;
    }

    public static Finding missing(Fact<?> fact) {
        return unknown(Sources.missing(fact));
    }

    public static Finding missingData(String data) {
        return unknown(Sources.missingData(data));
    }

    /** Left to a person's judgement, which the text under {@code textKey} names. */
    public static Finding assessment(String textKey, Authority by) {
        return unknown(Sources.assessment(textKey, by));
    }

    public static Finding unknown(Sources sources) {
        return new Finding(Result.UNKNOWN, sources, Map.of());
    }

    public Truth truth() {
        return result.truth();
    }

    /** Both must hold. One that is known not to hold decides alone. */
    public Finding and(Finding other) {
        return combine(other, Result.of(truth().and(other.truth())), Truth.FALSE);
    }

    /** One must hold. One that is known to hold decides alone. */
    public Finding or(Finding other) {
        return combine(other, Result.of(truth().or(other.truth())), Truth.TRUE);
    }

    /** As {@link #and}, where the second question only makes sense once the first is answered with yes. */
    public Finding andThen(Supplier<Finding> other) {
        return truth() == Truth.TRUE ? and(other.get()) : this;
    }

    public Finding not() {
        return new Finding(Result.of(truth().not()), sources, details);
    }

    /**
     * One of two, as {@code which} decides. Where {@code which} is unknown, two that agree decide all the same;
     * where they differ, what only one of them lacks waits for {@code which}.
     */
    public static Finding choose(Finding which, Finding yes, Finding no) {
        return switch (which.truth()) {
            case TRUE -> yes.resting(which.sources);
            case FALSE -> no.resting(which.sources);
            case UNKNOWN -> yes.truth() == no.truth() && yes.truth() != Truth.UNKNOWN
                    ? agreed(yes, no).resting(which.sources).resting(yes.sources).resting(no.sources)
                    : unknown(which.sources.and(yes.sources.common(no.sources)));
        };
    }

    /** Two that come to the same; what they tell differently is not known. */
    private static Finding agreed(Finding yes, Finding no) {
        if (yes.result != no.result) {
            return yes.result == Result.NOT_APPLICABLE ? no : yes;
        }
        Map<String, Object> common = new LinkedHashMap<>(yes.details);
        common.entrySet().retainAll(no.details.entrySet());
        return new Finding(yes.result, yes.sources, common);
    }

    public Finding with(String placeholder, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(placeholder, value);
        return new Finding(result, sources, more);
    }

    /** The value for the text, where it is known. */
    public Finding withKnown(String placeholder, Reading<?> reading) {
        return reading.value().map(v -> with(placeholder, v)).orElse(this);
    }

    /** The same result, resting on these facts too. */
    public Finding resting(Sources more) {
        return new Finding(result, sources.consulting(more), details);
    }

    private Finding combine(Finding other, Result combined, Truth decisive) {
        Sources both = sources.and(other.sources);
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.putAll(other.details);
        boolean neitherApplies = result == Result.NOT_APPLICABLE && other.result == Result.NOT_APPLICABLE;
        if (combined.truth() != decisive && neitherApplies) {
            return new Finding(Result.NOT_APPLICABLE, both, all);
        }
        return new Finding(combined, both, all);
    }
}
