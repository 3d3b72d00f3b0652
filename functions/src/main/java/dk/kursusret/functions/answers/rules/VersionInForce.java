package dk.kursusret.functions.answers.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The version that holds on a day, with its conditions.
 *
 * @param outcomeWhereMet what the answer is where all of them are met
 */
public record VersionInForce(String ruleVersion, Basis basis, Outcome outcomeWhereMet, List<Citation> legalBasis,
        List<Way> situations) {

    /** One way into the scheme; null as the name of the only one. */
    public record Way(@JsonInclude(Include.ALWAYS) Optional<String> situation, Standing status,
            List<AskedCondition> conditions) {

        static Way of(Situation situation) {
            return new Way(Optional.of(situation.name()).filter(name -> !name.equals(Situation.ONLY)),
                    new Standing(situation.without()),
                    situation.conditions().stream().map(AskedCondition::of).toList());
        }
    }

    static VersionInForce of(RuleVersion version, LocalDate asOf) {
        return new VersionInForce(version.id(), version.basisOn(asOf), version.yes(), version.legalBasis(),
                version.situations().stream().map(Way::of).toList());
    }
}
