package dk.kursusret.importer.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Joins several things into one phrase; at most the first 1,000. */
public final class Listing {
    private static final int MAX = 1000;

    private Listing() {}

    /** "5", "5 og 9", "5, 9 og 13"; of more than 1,000 things the first 1,000 and an ellipsis. */
    public static String of(List<String> things, String and) {
        if (things.size() > MAX) {
            return things.stream().limit(MAX).collect(Collectors.joining(", ")) + " …";
        }
        int last = things.size() - 1;
        return last < 1 ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " " + and + " " + things.get(last);
    }
}
