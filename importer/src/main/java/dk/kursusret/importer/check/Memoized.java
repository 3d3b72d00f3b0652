package dk.kursusret.importer.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made of a text is given again for the same text: a long list says few things, many times over. */
final class Memoized<T> implements Function<String, T> {
    private static final int MOST = 10_000;
    private final Map<String, T> made = new HashMap<>();
    private final Function<String, T> making;

    Memoized(Function<String, T> making) {
        this.making = making;
    }

    @Override
    public T apply(String text) {
        T known = made.get(text);
        if (known != null) {
            return known;
        }
        T now = making.apply(text);
        if (made.size() < MOST) {
            made.put(text, now);
        }
        return now;
    }
}
