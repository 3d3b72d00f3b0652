package dk.kursusret.importer.profile;

import dk.kursusret.rules.lists.Spelling;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: case, spaces, dots and hyphens make no difference. */
public final class Headings {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Pd}.]+");

    private Headings() {}

    public static String folded(String heading) {
        return IGNORED.matcher(Spelling.of(heading).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
