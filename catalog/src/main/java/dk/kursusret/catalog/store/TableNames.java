package dk.kursusret.catalog.store;

import java.util.Map;
import java.util.Optional;

/** The DynamoDB tables of one deployment. */
public record TableNames(String editions, String entries) {

    /**
     * As {@code template.yaml} sets them: EDITIONS_TABLE, ENTRIES_TABLE.
     *
     * @throws IllegalStateException naming the variable that is not set
     */
    public static TableNames fromEnvironment(Map<String, String> environment) {
        return new TableNames(required(environment, "EDITIONS_TABLE"), required(environment, "ENTRIES_TABLE"));
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank())
                .orElseThrow(() -> new IllegalStateException("the environment variable " + name + " is not set"));
    }
}
