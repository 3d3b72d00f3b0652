package dk.kursusret.functions.answers.rules;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.rules.AnswerIds;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A scheme's rules on a day.
 *
 * @param inForce the version of the day, where there is one
 * @param answerIds of every version, so that an answer of any day is understood
 */
public record SchemeRules(String engine, LocalDate asOf, @JsonUnwrapped SchemeLife life, Standing status,
        @JsonUnwrapped Optional<VersionInForce> inForce, AnswerIds answerIds) {

    /** @param lawStandsUntil the last day on which a version without a last day is known */
    public static SchemeRules of(Scheme scheme, LocalDate asOf, LocalDate lawStandsUntil) {
        Optional<RuleVersion> version = Optional.empty();
        Standing status = new Standing(Optional.of(Outcome.NOT_IN_FORCE));
        switch (scheme.on(asOf, lawStandsUntil).orElse(null)) {
            case RuleVersion found -> {
                version = Optional.of(found);
                status = new Standing(Optional.empty());
            }
            case Gap gap -> status = new Standing(Optional.of(gap.outcome()));
            case null -> {
            }
        }
        return new SchemeRules(Engine.VERSION, asOf, SchemeLife.of(scheme, lawStandsUntil), status,
                version.map(found -> VersionInForce.of(found, asOf)), AnswerIds.of(scheme.id()));
    }
}
