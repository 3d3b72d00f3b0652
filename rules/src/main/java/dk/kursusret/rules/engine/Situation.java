package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * One way into a scheme, with conditions of its own.
 *
 * @param name as the contract names it; {@link #ONLY} where the scheme has one way only
 * @param without why there are no conditions: it was not yet law, or its text was not to be had
 */
public record Situation(String name, List<Condition> conditions, Optional<Outcome> without) {
    public static final String ONLY = "";

    public Situation {
        conditions = List.copyOf(conditions);
    }

    public static Situation of(String name, List<Condition> conditions) {
        return new Situation(name, conditions, Optional.empty());
    }

    /** Where the scheme has one way only. */
    public static List<Situation> only(List<Condition> conditions) {
        return List.of(of(ONLY, conditions));
    }

    /** Not yet law. */
    public static Situation notInForce(String name) {
        return new Situation(name, List.of(), Optional.of(Outcome.NOT_IN_FORCE));
    }
}
