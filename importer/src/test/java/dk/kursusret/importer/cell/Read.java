package dk.kursusret.importer.cell;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a cell, in one word: the value, or the key of the message with what it tells people to write. */
final class Read {
    private Read() {}

    static <T> String as(Parsed<T> parsed, Function<T, String> shown) {
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> shown.apply(value);
            case Parsed.Fault<T>(String key, var values) -> Stream.concat(Stream.of(key),
                    Stream.of("better", "one", "other", "meant", "example").filter(values::containsKey)
                            .map(name -> values.get(name).toString()))
                    .collect(Collectors.joining(" "));
        };
    }
}
