package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.decision.Assessment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.lists.EditionRef;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the examination of a condition, or of a part of one, came to.
 *
 * @param given why it came out so, as the condition's texts name it; empty where the result has one reason only
 * @param sources what it rests on; nothing stands in its way unless the result is UNKNOWN
 */
public record Finding(Result result, String given, Sources sources, Detail detail) implements Resting {
    public static final Finding MET = new Finding(Result.MET, "", Sources.NONE, Detail.NONE);
    public static final Finding NOT_MET = new Finding(Result.NOT_MET, "", Sources.NONE, Detail.NONE);
    public static final Finding NOT_APPLICABLE = new Finding(Result.NOT_APPLICABLE, "", Sources.NONE, Detail.NONE);

    /** By the facts' ordinals: what rests on one fact and says no more. */
    private static final Finding[] MET_BY = alone(Result.MET);
    private static final Finding[] NOT_MET_BY = alone(Result.NOT_MET);
    private static final Finding[] UNKNOWN_BY = alone(Result.UNKNOWN);

    public Finding {
        sources = result == Result.UNKNOWN ? sources : sources.decided();
    }

    public static Finding of(boolean met) {
        return met ? MET : NOT_MET;
    }

    private static Finding[] alone(Result result) {
        Finding[] all = new Finding[FactSet.CAPACITY];
        Arrays.setAll(all, i -> new Finding(result, "", Sources.missing(i), Detail.NONE));
        return all;
    }

    /** Resting on this fact and no other. */
    static Finding of(boolean met, Fact<?> fact) {
        return (met ? MET_BY : NOT_MET_BY)[fact.ordinal()];
    }

    public static Finding missing(Fact<?> fact) {
        return UNKNOWN_BY[fact.ordinal()];
    }

    public static Finding missingData(String data) {
        return unknown(Sources.missingData(data));
    }

    /** Left to the judgement of whoever decides, which the text {@code assessment.<id>} names. */
    public static Finding assessment(String id) {
        return assessment(id, Optional.empty(), Optional.empty());
    }

    public static Finding assessment(String id, Citation citation) {
        return assessment(id, Optional.empty(), Optional.of(citation));
    }

    public static Finding assessment(String id, Optional<Authority> by, Optional<Citation> citation) {
        return unknown(Sources.assessment(new Assessment(id, by, citation)));
    }

    public static Finding unknown(Sources sources) {
        return new Finding(Result.UNKNOWN, "", sources, Detail.NONE);
    }

    public Truth truth() {
        return result.truth();
    }

    /** Under which the condition's text for this way of coming out stands. */
    public String reason() {
        return given.isEmpty() ? result.reason() : given;
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
        return new Finding(Result.of(truth().not()), given, sources, detail);
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

    /** As {@link #choose(Finding, Finding, Finding)}; where {@code which} is known, the other one is not examined. */
    public static Finding choose(Finding which, Supplier<Finding> yes, Supplier<Finding> no) {
        return switch (which.truth()) {
            case TRUE -> yes.get().resting(which.sources);
            case FALSE -> no.get().resting(which.sources);
            case UNKNOWN -> choose(which, yes.get(), no.get());
        };
    }

    /** Two that come to the same; what they tell differently is not known. */
    private static Finding agreed(Finding yes, Finding no) {
        if (yes.result != no.result) {
            return yes.result == Result.NOT_APPLICABLE ? no : yes;
        }
        return new Finding(yes.result, yes.given.equals(no.given) ? yes.given : "", yes.sources,
                yes.detail.common(no.detail));
    }

    /** The same result, for this reason whatever was said before. */
    public Finding because(String reason) {
        return new Finding(result, reason, sources, detail);
    }

    /** For this reason, if it came out so and nothing nearer has said why. */
    public Finding because(Result when, String reason) {
        return result == when && given.isEmpty() ? because(reason) : this;
    }

    /** A value for the text that stands in no fact and is no limit. */
    public Finding telling(String placeholder, Object value) {
        return with(detail.telling(placeholder, value));
    }

    /** The value for the text, where it is known. */
    public Finding tellingKnown(String placeholder, Reading<?> reading) {
        return reading.value().map(v -> telling(placeholder, v)).orElse(this);
    }

    public Finding limited(Limit<?> limit) {
        return with(detail.limited(limit));
    }

    /** The provision of an exception, which decided. */
    public Finding citing(Citation citation) {
        return with(detail.citing(citation));
    }

    /** Resting on this ground, where its version's is not weaker still. */
    public Finding on(Basis basis) {
        return with(detail.on(basis));
    }

    /** Decided by this edition of a list. */
    public Finding by(EditionRef edition) {
        return with(detail.by(edition));
    }

    public Finding noticing(Statement notice) {
        return with(detail.noticing(notice));
    }

    private Finding with(Detail more) {
        return new Finding(result, given, sources, more);
    }

    /** The same result, resting on these facts too. */
    public Finding resting(Sources more) {
        Sources all = sources.consulting(more);
        return all == sources ? this : new Finding(result, given, all, detail);
    }

    public Finding resting(Fact<?> fact) {
        return resting(Sources.of(fact));
    }

    /** Of the two, those whose result is that of both together. */
    private Finding combine(Finding other, Result combined, Truth decisive) {
        Sources both = combined == Result.UNKNOWN ? sources.and(other.sources) : sources.decidedWith(other.sources);
        boolean mine = truth() == combined.truth();
        boolean others = other.truth() == combined.truth();
        Detail all = mine && others ? detail.with(other.detail)
                : mine ? detail : others ? other.detail : Detail.NONE;
        String why = mine && !given.isEmpty() ? given : others ? other.given : "";
        boolean neitherApplies = result == Result.NOT_APPLICABLE && other.result == Result.NOT_APPLICABLE;
        Result named = combined.truth() != decisive && neitherApplies ? Result.NOT_APPLICABLE : combined;
        return new Finding(named, why, both, all);
    }
}
