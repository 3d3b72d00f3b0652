package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.INTERRUPTION;
import static dk.kursusret.rules.facts.PersonFact.SAME_OR_SIMILAR;
import static dk.kursusret.rules.facts.PersonFact.USE;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Interruption;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;
import java.util.EnumSet;
import java.util.Set;

/**
 * A course that was broken off spends the right, unless work, illness or a birth earlier than expected was the reason:
 * then there is a right to the part not taken, or a similar one. If the provider cancelled the course, the whole right
 * is kept. On ledighedsydelse the order names only work and illness.
 *
 * @param cancelled the provision on cancelled courses
 * @param newRight the provision on nine months in fleksjob
 * @param forfeiture the basis of a no that only the guidance of 2015 gives
 */
public record Section5Interruption(Provision provision, Citation cancelled, Citation newRight, Basis forfeiture)
        implements
            Condition {
    private static final Set<Interruption> EXCUSED = EnumSet.of(Interruption.EMPLOYMENT, Interruption.ILLNESS,
            Interruption.MATERNITY_EARLIER_THAN_EXPECTED, Interruption.PROVIDER_CANCELLED);

    @Override
    public String id() {
        return "six-weeks.interruption-excused";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(kase.is(USE, SixWeeksUse.INTERRUPTED),
                () -> Ledighedsydelse.byGroup(kase, this::onLedighedsydelse,
                        insured -> insured.read(INTERRUPTION).decide(reason -> forInsured(reason, insured))),
                () -> Finding.NOT_APPLICABLE);
    }

    /** Whether a course was broken off for a reason that keeps the right. */
    static Finding isExcused(Case kase) {
        return kase.is(USE, SixWeeksUse.INTERRUPTED).andThen(() -> kase.isOneOf(INTERRUPTION, EXCUSED));
    }

    private Finding forInsured(Interruption reason, Case kase) {
        return switch (reason) {
            case EMPLOYMENT, ILLNESS, MATERNITY_EARLIER_THAN_EXPECTED -> partNotTaken(kase);
            case PROVIDER_CANCELLED -> Finding.MET.because("cancelled").citing(cancelled);
            case MATERNITY -> forfeited("maternity-as-expected", kase);
            case OWN_CHOICE -> forfeited("own-choice", kase);
            case ABSENCE -> forfeited("absence", kase);
        };
    }

    /** That the right is spent then, and not only that it is not kept, is for the insured said by the guidance alone. */
    private Finding forfeited(String reason, Case kase) {
        Finding spent = Finding.NOT_MET.because(reason).on(forfeiture);
        return forfeiture == Basis.PRIMARY ? spent
                : spent.noticing(kase.notice("six-weeks.by-guidance-alone", Citation.sixWeeks("§ 5, stk. 1")));
    }

    private static Finding partNotTaken(Case kase) {
        return kase.holds(SAME_OR_SIMILAR).because(Result.NOT_MET, "another-course");
    }

    private Finding onLedighedsydelse(Case kase) {
        Finding again = Ledighedsydelse.hasNewRight(kase);
        Finding kept = kase.read(INTERRUPTION).decide(reason -> switch (reason) {
            case EMPLOYMENT, ILLNESS -> partNotTaken(kase);
            case MATERNITY_EARLIER_THAN_EXPECTED, MATERNITY, PROVIDER_CANCELLED ->
                Finding.assessment("interruption-on-ledighedsydelse");
            case OWN_CHOICE -> Finding.NOT_MET.because("own-choice").on(forfeiture);
            case ABSENCE -> Finding.NOT_MET.because("absence").on(forfeiture);
        });
        return kept.truth() == Truth.TRUE ? kept : kept.or(again.because(Result.MET, "new-right").citing(newRight));
    }
}
