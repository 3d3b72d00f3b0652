package dk.kursusret.importer.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A function that remembers its first 10,000 results. A long list says the same few things over and over. */
final class Memoized<T> implements Function<String, T> {
    private static final int MAX = 10_000;
    private final Map<String, T> results = new HashMap<>();
    private final Function<String, T> function;

    Memoized(Function<String, T> function) {
        this.function = function;
    }

    @Override
    public T apply(String text) {
        T known = results.get(text);
        if (known != null) {
            return known;
        }
        T now = function.apply(text);
        if (results.size() < MAX) {
            results.put(text, now);
        }
        return now;
    }
}
