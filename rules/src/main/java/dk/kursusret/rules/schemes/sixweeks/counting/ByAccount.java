package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.PersonFact.INSURANCE;
import static dk.kursusret.rules.facts.PersonFact.REGISTERED_AS;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.schemes.NamedCourse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What depends on the account of six weeks, where what the account depends on may not be known. */
public final class ByAccount {
    private ByAccount() {}

    /** Account and thirty-hour week hang together by the person's group, insurance and registration. */
    public static Finding decide(Case kase, Function<Case, Finding> finding) {
        return Ledighedsydelse.byGroup(kase, finding, insured -> byWorkTime(insured, finding));
    }

    /** Of insurance and registration, neither is asked for where it changes nothing, whatever the other one is. */
    private static Finding byWorkTime(Case kase, Function<Case, Finding> asked) {
        Function<Case, Finding> finding = askedOnce(asked);
        Case one = matters(INSURANCE, REGISTERED_AS, kase, finding) ? kase
                : kase.supposing(INSURANCE, WorkTime.FULL_TIME);
        Case both = matters(REGISTERED_AS, INSURANCE, one, finding) ? one
                : one.supposing(REGISTERED_AS, WorkTime.FULL_TIME);
        return byEither(both, INSURANCE, someone -> byEither(someone, REGISTERED_AS, finding))
                .resting(INSURANCE).resting(REGISTERED_AS)
                .resting(NamedCourse.isAcademy(kase).sources());
    }

    /** Whoever has the same insurance and registration gets the same answer. */
    private static Function<Case, Finding> askedOnce(Function<Case, Finding> finding) {
        Map<List<Optional<WorkTime>>, Finding> answers = new HashMap<>();
        return kase -> answers.computeIfAbsent(
                List.of(kase.facts().get(INSURANCE), kase.facts().get(REGISTERED_AS)), both -> finding.apply(kase));
    }

    private static boolean matters(Fact<WorkTime> fact, Fact<WorkTime> other, Case kase,
            Function<Case, Finding> finding) {
        if (kase.knows(fact) || kase.knows(other)) {
            return kase.knows(fact) || !decidesAlone(other, kase);
        }
        return Stream.of(WorkTime.values()).map(value -> kase.supposing(other, value))
                .anyMatch(someone -> finding.apply(someone.supposing(fact, WorkTime.FULL_TIME)).truth() != finding
                        .apply(someone.supposing(fact, WorkTime.PART_TIME)).truth());
    }

    /** Full time, the insurance decides alone at academy level, and the registration at every other. */
    private static boolean decidesAlone(Fact<WorkTime> fact, Case kase) {
        Truth ofItsLevel = fact.equals(INSURANCE) ? Truth.TRUE : Truth.FALSE;
        return kase.is(fact, WorkTime.FULL_TIME).truth() == Truth.TRUE
                && NamedCourse.isAcademy(kase).truth() == ofItsLevel;
    }

    private static Finding byEither(Case kase, Fact<WorkTime> fact, Function<Case, Finding> finding) {
        return kase.knows(fact) ? finding.apply(kase)
                : Finding.choose(kase.is(fact, WorkTime.FULL_TIME),
                        finding.apply(kase.supposing(fact, WorkTime.FULL_TIME)),
                        finding.apply(kase.supposing(fact, WorkTime.PART_TIME)));
    }
}
