package dk.kursusret.catalog.store;

import java.util.function.UnaryOperator;

/** The names of one deployment's DynamoDB tables. */
public record TableNames(String editions, String entries) {

    /** @param settings looks up a setting by its name in {@code template.yaml} */
    public static TableNames of(UnaryOperator<String> settings) {
        return new TableNames(settings.apply("EDITIONS_TABLE"), settings.apply("ENTRIES_TABLE"));
    }
}
