package dk.kursusret.functions.answers.rules;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.rules.AnswerIds;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Period;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A scheme's rules on a day.
 *
 * @param inForce the version in force on the day, if any
 * @param answerIds those of all versions, so that an answer for any day can be understood
 */
public record SchemeRules(String engine, LocalDate asOf, @JsonUnwrapped RulesAnswer.Life life, Standing status,
        @JsonUnwrapped Optional<Version> inForce, AnswerIds answerIds) {

    /** @param lawStandsUntil the last day up to which a version without an end of its own is known to apply */
    public static SchemeRules of(Scheme scheme, LocalDate asOf, LocalDate lawStandsUntil) {
        Optional<Period> period = scheme.on(asOf, lawStandsUntil);
        Optional<RuleVersion> version = period.filter(RuleVersion.class::isInstance).map(RuleVersion.class::cast);
        Outcome without = period.filter(Gap.class::isInstance).map(Gap.class::cast).map(Gap::outcome)
                .orElse(Outcome.NOT_IN_FORCE);
        return new SchemeRules(Engine.VERSION, asOf, RulesAnswer.Life.of(scheme, lawStandsUntil),
                new Standing(version.isPresent() ? Optional.empty() : Optional.of(without)),
                version.map(found -> Version.of(found, asOf)), AnswerIds.of(scheme.id()));
    }

    /**
     * Whether something is in force, and if not, what is answered instead.
     *
     * @param without empty if it is in force
     */
    public record Standing(Optional<Outcome> without) {

        @JsonValue
        String written() {
            return without.map(Outcome::name).orElse("IN_FORCE");
        }
    }

    /**
     * The version in force on a day, with its conditions.
     *
     * @param outcomeWhereMet the answer if all of them are met
     */
    public record Version(String ruleVersion, Basis basis, Outcome outcomeWhereMet, List<Citation> legalBasis,
            List<Way> situations) {

        /** One way into the scheme; the name is null if there is only one. */
        public record Way(@OrNull Optional<String> situation, Standing status,
                List<Asked> conditions) {

            static Way of(Situation situation) {
                return new Way(Optional.of(situation.name()).filter(name -> !name.equals(Situation.ONLY)),
                        new Standing(situation.without()),
                        situation.conditions().stream().map(Asked::of).toList());
            }
        }

        static Version of(RuleVersion version, LocalDate asOf) {
            return new Version(version.id(), version.basisOn(asOf), version.yes(), version.legalBasis(),
                    version.situations().stream().map(Way::of).toList());
        }
    }

    /** A condition as a question, with the provisions it rests on. */
    public record Asked(String id, Citation citation, List<Citation> citations, Text question) {

        static Asked of(Condition condition) {
            return new Asked(condition.id(), condition.provision().main(), condition.provision().all(),
                    Texts.of(condition.id() + ".question"));
        }
    }
}
