package dk.kursusret.rules.schemes.sixweeks.v2017;

import static dk.kursusret.rules.facts.CourseFact.PARTS;
import static dk.kursusret.rules.facts.PersonFact.HOURS_USED;
import static dk.kursusret.rules.facts.PersonFact.INTERRUPTION;
import static dk.kursusret.rules.facts.PersonFact.USE;
import static dk.kursusret.rules.facts.PersonFact.USED_ERHVERVSGRUPPE;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Interruption;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.lists.Slug;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All courses are in one erhvervsgruppe: those applied for, and the first that was approved. People who used no hours
 * of a course that stopped have not chosen yet; nine months in fleksjob give a new choice.
 */
public record Section2OneErhvervsgruppe(Provision provision) implements Condition {
    private static final Set<Interruption> NOT_EXCUSED_BEFORE = EnumSet.of(Interruption.OWN_CHOICE,
            Interruption.ABSENCE, Interruption.MATERNITY);

    @Override
    public String id() {
        return "six-weeks.one-erhvervsgruppe";
    }

    @Override
    public Finding examine(Case kase) {
        Finding together = together(kase);
        Finding bound = isBound(kase);
        Finding anew = bound.truth() == Truth.FALSE ? bound : Ledighedsydelse.hasNewRight(kase);
        Finding asBefore = bound.andThen(() -> anew.not());
        return livesOn(kase, together.and(Finding.choose(asBefore, same(kase),
                Finding.NOT_APPLICABLE.because(anew.truth() == Truth.TRUE ? "new-right" : ""))))
                .resting(INTERRUPTION);
    }

    /** The courses of one application. */
    private static Finding together(Case kase) {
        Set<String> listed = NamedCourse.listedErhvervsgrupper(kase);
        Finding some = kase.facts().get(PARTS).orElse(List.of()).size() < 2 || listed.size() == 1
                ? Finding.NOT_APPLICABLE
                : listed.size() > 1 ? Finding.NOT_MET.because("parts-of-several-groups")
                        : NamedCourse.erhvervsgruppe(kase).test(group -> true);
        return some.resting(NamedCourse.rowsRestOn(kase)).resting(NamedCourse.erhvervsgruppe(kase).sources());
    }

    private static Finding isBound(Case kase) {
        return kase.read(USE).decide(use -> switch (use) {
            case NONE -> Finding.NOT_MET;
            case UNDERWAY, COMPLETED -> Finding.MET;
            case INTERRUPTED -> kase.read(HOURS_USED).test(hours -> hours.signum() > 0);
        }).resting(HOURS_USED);
    }

    private static Finding same(Case kase) {
        return kase.read(USED_ERHVERVSGRUPPE).with(NamedCourse.erhvervsgruppe(kase),
                (first, now) -> Slug.folded(first).equals(Slug.folded(now))).test(equal -> equal)
                .tellingKnown("first", kase.read(USED_ERHVERVSGRUPPE));
    }

    private Finding livesOn(Case kase, Finding finding) {
        boolean livesOn = kase.is(USE, SixWeeksUse.INTERRUPTED).truth() == Truth.TRUE
                && kase.isOneOf(INTERRUPTION, NOT_EXCUSED_BEFORE).truth() == Truth.TRUE;
        return livesOn && finding.result() != Result.NOT_MET ? finding.on(Basis.INFERRED)
                .noticing(kase.notice("six-weeks.right-lives-on", provision.citedIn(kase))) : finding;
    }
}
