package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.Period;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The result of each way into the pool; one that is not in force grants nothing. */
record Situations(Truth listedCourse, Truth employerStatement, Truth employerSubsidy) {

    /** @param examined the conditions of one of the pool's versions */
    static Situations of(List<Examined> examined) {
        Map<Condition, Truth> truths = new HashMap<>();
        examined.forEach(one -> truths.put(one.condition(), one.finding().truth()));
        return new Situations(truth(RegionalPool.LISTED_COURSE, truths),
                truth(RegionalPool.EMPLOYER_STATEMENT, truths), truth(RegionalPool.EMPLOYER_SUBSIDY, truths));
    }

    boolean grantsListedCourse() {
        return listedCourse == Truth.TRUE;
    }

    /** Whether there is an offer to the person, whose benefit goes on meanwhile. */
    boolean offersCourse() {
        return grantsListedCourse() || employerStatement == Truth.TRUE;
    }

    boolean mayOfferCourse() {
        return listedCourse != Truth.FALSE
                || employerStatement != Truth.FALSE;
    }

    boolean subsidisesEmployer() {
        return employerSubsidy == Truth.TRUE;
    }

    boolean maySubsidiseEmployer() {
        return employerSubsidy != Truth.FALSE;
    }

    /** The result of a situation in the version that was examined; FALSE where it has no conditions there. */
    private static Truth truth(String name, Map<Condition, Truth> truths) {
        List<Condition> asked = conditions(name, truths.keySet());
        Truth all = asked.isEmpty() ? Truth.FALSE : Truth.TRUE;
        for (Condition condition : asked) {
            all = all.and(truths.get(condition));
        }
        return all;
    }

    private static List<Condition> conditions(String name, Set<Condition> examined) {
        for (Period period : RegionalPool.SCHEME.life()) {
            if (period instanceof RuleVersion version) {
                for (Situation situation : version.situations()) {
                    if (situation.name().equals(name) && !situation.conditions().isEmpty()
                            && examined.containsAll(situation.conditions())) {
                        return situation.conditions();
                    }
                }
            }
        }
        return List.of();
    }
}
