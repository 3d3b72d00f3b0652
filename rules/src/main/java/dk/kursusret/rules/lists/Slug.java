package dk.kursusret.rules.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in addresses and requests: lower-case ASCII with hyphens. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** "Bygge og anlæg" becomes {@code bygge-og-anlaeg}; empty where the name holds no letter or digit. */
    public static String of(String name) {
        String danish = Spelling.of(name).toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å",
                "aa");
        String plain = MARKS.matcher(Normalizer.normalize(danish, Normalizer.Form.NFKD)).replaceAll("");
        return ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /** The same for every way of spelling a name without Danish letters: Kabelmontør, kabelmontoer and kabelmontor. */
    public static String folded(String name) {
        return of(name).replace("ae", "a").replace("oe", "o").replace("aa", "a");
    }
}
