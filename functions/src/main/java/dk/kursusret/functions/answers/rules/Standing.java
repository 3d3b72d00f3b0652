package dk.kursusret.functions.answers.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.kursusret.rules.decision.Outcome;
import java.util.Optional;

/**
 * That something is in force, or what it is instead.
 *
 * @param without empty where it is in force
 */
public record Standing(Optional<Outcome> without) {

    @JsonValue
    String written() {
        return without.map(Outcome::name).orElse("IN_FORCE");
    }
}
