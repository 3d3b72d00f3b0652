package dk.kursusret.importer.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: case, spaces, dots and hyphens make no difference. */
public final class Headings {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}\\p{Cc}.]+");

    private Headings() {}

    public static String folded(String heading) {
        return IGNORED.matcher(Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
