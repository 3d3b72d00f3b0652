package dk.kursusret.importer.profile;

import dk.kursusret.rules.lists.Spelling;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds headings for comparison: case, spaces, full stops and hyphens make no difference. */
public final class Headings {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Pd}.]+");

    private Headings() {}

    public static String folded(String heading) {
        return IGNORED.matcher(Spelling.of(heading).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
