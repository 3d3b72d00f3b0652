package dk.kursusret.functions.lists;

import dk.kursusret.functions.lists.CourseSearch.Found;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order of courses. Those without the value sorted by come last. */
public enum Sorting implements Comparator<Found> {
    BEST(Comparator.comparing(Found::match)),
    TITLE(Comparator.comparing(found -> alphabetical(found.row().entry().title()))),
    PRICE(smallestFirst(ListedCourse::price)), DURATION(smallestFirst(ListedCourse::hours));

    /** The orders by their names in requests. */
    static final Map<String, Sorting> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Sorting::word, sorting -> sorting));
    private final Comparator<Found> order;

    Sorting(Comparator<Found> first) {
        this.order = first.thenComparing(Found::match).thenComparing(found -> found.row().title())
                .thenComparing(found -> found.row().entry().id());
    }

    /** The name used in requests and on pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compare(Found one, Found other) {
        return order.compare(one, other);
    }

    private static Comparator<Found> smallestFirst(Function<ListedCourse, Optional<BigDecimal>> number) {
        return Comparator.comparing(found -> number.apply(found.row().entry().course()).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Replaces æ, ø and å with the characters after z, so that they sort last. */
    private static String alphabetical(String title) {
        return title.toLowerCase(Locale.ROOT).replace('æ', '{').replace('ø', '|').replace('å', '}');
    }
}
