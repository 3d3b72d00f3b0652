package dk.kursusret.catalog.packages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A course as a package names it: by code, by title, or by both.
 *
 * @param code AMU (five digits) or EUD (four digits)
 * @param title present wherever the code is empty
 */
public record PackageCourse(Optional<String> code, Optional<String> title) {
    private static final Pattern CODE_FIRST = Pattern.compile("([0-9]{4,5})(?: (.+))?");

    /** @param written "42994", "42994 Rengøring og rengøringskontrol", or a title alone; trimmed and not empty */
    public static PackageCourse of(String written) {
        Matcher matcher = CODE_FIRST.matcher(written);
        return matcher.matches()
                ? new PackageCourse(Optional.of(matcher.group(1)), Optional.ofNullable(matcher.group(2)))
                : new PackageCourse(Optional.empty(), Optional.of(written));
    }

    /** The text that {@link #of} reads back. */
    public String written() {
        return code.map(c -> title.map(t -> c + " " + t).orElse(c)).orElseGet(title::orElseThrow);
    }

    /** Equal for two mentions of the same course. */
    public String identity() {
        return code.orElseGet(() -> title.orElseThrow().toLowerCase(Locale.ROOT));
    }
}
