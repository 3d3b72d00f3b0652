package dk.kursusret.rules.engine;

import java.util.List;

/**
 * One way into a scheme, with conditions of its own.
 *
 * @param name as the contract names it; {@link #ONLY} where the scheme has one way only
 * @param known false where the situation existed but its text was not to be had
 */
public record Situation(String name, List<Condition> conditions, boolean known) {
    public static final String ONLY = "";

    public Situation {
        conditions = List.copyOf(conditions);
    }

    public static Situation of(String name, List<Condition> conditions) {
        return new Situation(name, conditions, true);
    }

    public static Situation gap(String name) {
        return new Situation(name, List.of(), false);
    }
}
