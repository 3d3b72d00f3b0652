package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * One way into a scheme, with conditions of its own.
 *
 * @param name as in the API; {@link #ONLY} where the scheme has only one way in
 * @param without why there are no conditions: it was not yet law, or we do not have its text
 */
public record Situation(String name, List<Condition> conditions, Optional<Outcome> without) {
    public static final String ONLY = "";

    public Situation {
        conditions = List.copyOf(conditions);
    }

    public static Situation of(String name, List<Condition> conditions) {
        return new Situation(name, conditions, Optional.empty());
    }

    /** The situations of a scheme that has only one way in. */
    public static List<Situation> only(List<Condition> conditions) {
        return List.of(of(ONLY, conditions));
    }

    /** A situation that is not yet law. */
    public static Situation notInForce(String name) {
        return new Situation(name, List.of(), Optional.of(Outcome.NOT_IN_FORCE));
    }
}
