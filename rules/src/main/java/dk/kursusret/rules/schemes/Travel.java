package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;

/**
 * What an answer says about travel.
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

    /** The same without a deadline, where the rules set none for applying. */
    public Travel withoutLimit() {
        return new Travel(amount, notices, Optional.empty());
    }
}
