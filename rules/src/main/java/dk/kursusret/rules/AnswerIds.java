package dk.kursusret.rules;

import dk.kursusret.rules.tables.ShippedTable;
import java.util.List;

/**
 * The ids of the deadlines, steps, duties and notices that a scheme's answers can hold, in any of its versions: the table
 * {@code answer-ids.csv}, which is made from what the tests' answers carry.
 */
public record AnswerIds(List<String> deadlines, List<String> nextSteps, List<String> duties, List<String> notices) {
    private static final List<ShippedTable.Row> TABLE = new ShippedTable("answer-ids.csv")
            .withColumns("scheme", "kind", "id").rows();

    /** What an id names. */
    public enum Kind {
        DEADLINE, STEP, DUTY, NOTICE
    }

    /** @param scheme id of the scheme */
    public static AnswerIds of(String scheme) {
        return new AnswerIds(ids(scheme, Kind.DEADLINE), ids(scheme, Kind.STEP), ids(scheme, Kind.DUTY),
                ids(scheme, Kind.NOTICE));
    }

    private static List<String> ids(String scheme, Kind kind) {
        return TABLE.stream().filter(row -> row.required("scheme").equals(scheme))
                .filter(row -> row.required("kind").equals(kind.name())).map(row -> row.required("id")).toList();
    }
}
