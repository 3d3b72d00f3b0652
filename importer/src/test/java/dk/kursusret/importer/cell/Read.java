package dk.kursusret.importer.cell;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of parsing a cell in one word: the value, or the message's key with what it suggests. */
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
