package dk.kursusret.functions.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Maps the elements of a list to their views. */
final class Each {
    private Each() {}

    static <T, V> List<V> of(List<T> all, Function<T, V> view) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<V> views = new ArrayList<>(all.size());
        for (T one : all) {
            views.add(view.apply(one));
        }
        return Collections.unmodifiableList(views);
    }
}
