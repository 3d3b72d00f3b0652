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
 * The result of examining a condition, or a part of one.
 *
 * @param given the reason, as the condition's texts name it; empty where the result can have only one
 * @param sources what it rests on; nothing is missing unless the result is UNKNOWN
 */
public record Finding(Result result, String given, Sources sources, Detail detail) implements Resting {
    public static final Finding MET = new Finding(Result.MET, "", Sources.NONE, Detail.NONE);
    public static final Finding NOT_MET = new Finding(Result.NOT_MET, "", Sources.NONE, Detail.NONE);
    public static final Finding NOT_APPLICABLE = new Finding(Result.NOT_APPLICABLE, "", Sources.NONE, Detail.NONE);

    /** By the facts' ordinals: the findings that rest on one fact and say no more. */
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

    /** A finding that rests on this fact and no other. */
    static Finding of(boolean met, Fact<?> fact) {
        return (met ? MET_BY : NOT_MET_BY)[fact.ordinal()];
    }

    public static Finding missing(Fact<?> fact) {
        return UNKNOWN_BY[fact.ordinal()];
    }

    public static Finding missingData(String data) {
        return unknown(Sources.missingData(data));
    }

    /** Left to the judgement of whoever decides; the text is {@code assessment.<id>}. */
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

    /** The name of the condition's text for this way of coming out. */
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

    /** As {@link #and}, where the second question only makes sense once the answer to the first is yes. */
    public Finding andThen(Supplier<Finding> other) {
        return truth() == Truth.TRUE ? and(other.get()) : this;
    }

    public Finding not() {
        return new Finding(Result.of(truth().not()), given, sources, detail);
    }

    /**
     * One of two findings, as {@code which} decides. Where {@code which} is unknown, two that agree decide all the
     * same; where they differ, whatever only one of them lacks waits for {@code which}.
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

    /** Two findings that agree; what they tell differently is not known. */
    private static Finding agreed(Finding yes, Finding no) {
        if (yes.result != no.result) {
            return yes.result == Result.NOT_APPLICABLE ? no : yes;
        }
        return new Finding(yes.result, yes.given.equals(no.given) ? yes.given : "", yes.sources,
                yes.detail.common(no.detail));
    }

    /** The same result, with this reason in place of any other. */
    public Finding because(String reason) {
        return new Finding(result, reason, sources, detail);
    }

    /** Gives this reason to that result, unless one has been given already. */
    public Finding because(Result when, String reason) {
        return result == when && given.isEmpty() ? because(reason) : this;
    }

    /** Adds a value for the text that is neither a fact nor a limit. */
    public Finding telling(String placeholder, Object value) {
        return with(detail.telling(placeholder, value));
    }

    /** Adds the value for the text, where it is known. */
    public Finding tellingKnown(String placeholder, Reading<?> reading) {
        return reading.value().map(v -> telling(placeholder, v)).orElse(this);
    }

    public Finding limited(Limit<?> limit) {
        return with(detail.limited(limit));
    }

    /** Adds the provision of the exception that decided. */
    public Finding citing(Citation citation) {
        return with(detail.citing(citation));
    }

    /** Weakens the basis to this one, where it is not weaker already. */
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

    /** Keeps the details and the reason of whichever finding agrees with the combined result. */
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
