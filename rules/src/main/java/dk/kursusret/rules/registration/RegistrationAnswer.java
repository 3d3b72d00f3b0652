package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Whether a registration may be made.
 *
 * @param citation the provision that decides the combination
 * @param codes what was asked about
 * @param reasons why not; empty exactly where it is valid
 * @param notices what else to know, and what was not checked
 * @param hourlySubsidy of the pool, for an adult apprentice; empty where it is not valid
 * @param requiredFields what must be filled in where no frame is used; empty where it is not valid
 */
public record RegistrationAnswer(Citation citation, List<Code> codes, List<Statement> reasons,
        List<Statement> notices, Optional<HourlySubsidy> hourlySubsidy, List<ActivityField> requiredFields) {
    /** VALID: nothing that is known speaks against it. */
    public enum Outcome {
        VALID, INVALID
    }

    public Outcome outcome() {
        return reasons.isEmpty() ? Outcome.VALID : Outcome.INVALID;
    }
}
