package dk.kursusret.bench.decision;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The model in easy-rules, with conditions as lambdas, which are that engine's fastest form. */
final class EasyRules implements Peer {
    private static final String APPLICANT = "applicant";
    private static final String ANSWER = "answer";
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine(
            new RulesEngineParameters().skipOnFirstAppliedRule(true));

    EasyRules() {
        rule(1, "insured-unemployed", it -> !it.group().equals("DAGPENGE"));
        rule(2, "education-level",
                it -> it.education().equals("MEDIUM_HIGHER") || it.education().equals("LONG_HIGHER"));
        rule(3, "on-national-list", it -> !it.listed());
        rule(4, "completed-within-period", it -> isBelow(it.age(), 25) && isAbove(it.weeks(), 26));
        rule(5, "completed-within-period", it -> isAbove(it.weeks(), 39));
        rule(6, "fits-into-hours-left", it -> isAbove(it.hours(), 222));
        rule(7, "interview-held", it -> !it.interviewHeld() && !it.startedInNotice());
        rule(8, "entitled", it -> true);
    }

    @Override
    public Object answer(Applicant applicant) {
        Facts facts = new Facts();
        facts.put(APPLICANT, applicant);
        engine.fire(rules, facts);
        return facts.get(ANSWER);
    }

    private void rule(int priority, String answer, Predicate<Applicant> fits) {
        rules.register(new RuleBuilder().name(priority + " " + answer).priority(priority)
                .when(facts -> fits.test(facts.get(APPLICANT))).then(facts -> facts.put(ANSWER, answer)).build());
    }

    private static boolean isBelow(BigDecimal value, int limit) {
        return value.compareTo(BigDecimal.valueOf(limit)) < 0;
    }

    private static boolean isAbove(BigDecimal value, int limit) {
        return value.compareTo(BigDecimal.valueOf(limit)) > 0;
    }
}
