package dk.kursusret.importer.table;

import java.util.List;
import java.util.stream.Collectors;

/** Several things in one sentence, as many as anybody reads. */
final class Listed {
    private static final int MOST = 1000;

    private Listed() {}

    /** "5", "5 og 9", "5, 9 og 13"; of very many the first ones. */
    static String of(List<String> things, String and) {
        if (things.size() > MOST) {
            return things.stream().limit(MOST).collect(Collectors.joining(", ")) + " …";
        }
        int last = things.size() - 1;
        return last < 1 ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " " + and + " " + things.get(last);
    }
}
