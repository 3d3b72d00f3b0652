package dk.kursusret.catalog.store;

import java.util.function.UnaryOperator;

/** The DynamoDB tables of one deployment. */
public record TableNames(String editions, String entries) {

    /** @param settings by name, as {@code template.yaml} sets them */
    public static TableNames of(UnaryOperator<String> settings) {
        return new TableNames(settings.apply("EDITIONS_TABLE"), settings.apply("ENTRIES_TABLE"));
    }
}
