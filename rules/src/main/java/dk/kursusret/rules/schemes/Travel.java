package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What an answer says of travel.
 *
 * @param amount goes with a yes
 * @param notices go with a yes
 * @param applyBy goes with every answer
 */
public record Travel(Optional<Amount> amount, List<Statement> notices, Optional<Deadline> applyBy) {
    public static final Travel NONE = new Travel(Optional.empty(), List.of(), Optional.empty());

    public Travel {
        notices = List.copyOf(notices);
    }

    /** Where the rules set no limit for the application. */
    public Travel withoutLimit() {
        return new Travel(amount, notices, Optional.empty());
    }
}
