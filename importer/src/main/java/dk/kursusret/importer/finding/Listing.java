package dk.kursusret.importer.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Several things in one sentence, as many as anybody reads. */
public final class Listing {
    private static final int MOST = 1000;

    private Listing() {}

    /** "5", "5 og 9", "5, 9 og 13"; of very many the first ones. */
    public static String of(List<String> things, String and) {
        if (things.size() > MOST) {
            return things.stream().limit(MOST).collect(Collectors.joining(", ")) + " …";
        }
        int last = things.size() - 1;
        return last < 1 ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " " + and + " " + things.get(last);
    }
}
