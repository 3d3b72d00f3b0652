package dk.kursusret.importer.cell;

import java.util.function.Function;

/** What came of a cell, in one word: the value, or the key of the message. */
final class Read {
    private Read() {}

    static <T> String as(Parsed<T> parsed, Function<T, String> shown) {
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> shown.apply(value);
            case Parsed.Fault<T>(String key, var values) -> values.containsKey("better")
                    ? key + " " + values.get("better")
                    : key;
        };
    }
}
