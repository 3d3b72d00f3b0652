package dk.kursusret.rules.schemes.educationlift;

import static dk.kursusret.rules.facts.CourseFact.VOCATIONAL_SCOPE;
import static dk.kursusret.rules.facts.PersonFact.GROUP;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.VocationalScope;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Dagpenge, for a whole education or a part of one. From 1 August 2020 cash benefit and ready for work too, for a basic
 * course. In the trial of order 2166 also cash benefit and ready for activity, from 30 years, for GF2 or GF+; what it
 * gives those ready for work they have anyway.
 */
public record GroupAndScope80(Provision provision) implements Condition {
    private static final LocalDate CASH_BENEFIT_FROM = LocalDate.of(2020, 8, 1);
    private static final LocalDate TRIAL_FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final LocalDate TRIAL_LAST_DAY = LocalDate.of(2021, 3, 31);
    private static final Set<VocationalScope> BASIC = EnumSet.of(VocationalScope.GF1, VocationalScope.GF2,
            VocationalScope.GF_PLUS);
    static final Set<VocationalScope> TRIAL_SCOPES = EnumSet.of(VocationalScope.GF2, VocationalScope.GF_PLUS);

    @Override
    public String id() {
        return "education-lift-80.group-and-scope";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.is(GROUP, Group.DAGPENGE).or(readyForWork(kase)).or(readyForActivity(kase));
    }

    private static Finding readyForWork(Case kase) {
        return kase.asOf().isBefore(CASH_BENEFIT_FROM) ? Finding.NOT_MET
                : kase.is(GROUP, Group.KONTANTHJAELP_JOBPARAT).andThen(() -> kase.isOneOf(VOCATIONAL_SCOPE, BASIC));
    }

    private static Finding readyForActivity(Case kase) {
        boolean inTrial = !kase.asOf().isBefore(TRIAL_FIRST_DAY) && !kase.asOf().isAfter(TRIAL_LAST_DAY);
        return inTrial ? kase.is(GROUP, Group.KONTANTHJAELP_AKTIVITETSPARAT).andThen(
                () -> From30Years.isFrom30(kase).and(kase.isOneOf(VOCATIONAL_SCOPE, TRIAL_SCOPES))) : Finding.NOT_MET;
    }
}
