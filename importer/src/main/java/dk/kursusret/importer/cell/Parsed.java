package dk.kursusret.importer.cell;

import java.util.Map;
import java.util.function.Function;

/** The result of parsing a cell. */
public sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    /**
     * The cell cannot be parsed, and its row is quarantined.
     *
     * @param key the message's key
     * @param values the message's own placeholders; line, column and the cell as written are added with the place
     */
    record Fault<T>(String key, Map<String, Object> values) implements Parsed<T> {}

    static <T> Parsed<T> value(T value) {
        return new Value<>(value);
    }

    static <T> Parsed<T> fault(String key) {
        return new Fault<>(key, Map.of());
    }

    default <U> Parsed<U> map(Function<T, U> change) {
        return switch (this) {
            case Value<T>(T value) -> new Value<>(change.apply(value));
            case Fault<T>(String key, Map<String, Object> values) -> new Fault<>(key, values);
        };
    }
}
