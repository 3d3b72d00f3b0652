package dk.kursusret.importer.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words, with any ending, by which a list says that something is no longer on it, or not yet. */
public final class Withdrawn {
    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(?:"
            + "udgå(?:et|ede|ende|r|s|)|ophør(?:t|te|er|ende|)|nedl(?:agt|agte|ægges|ægge|agde)|slet(?:tet|tede|tes|te)"
            + "|fjern(?:et|ede|es|e)|luk(?:ket|kede|kes|ker|ke)|afvis(?:t|te|es)|afly(?:st|ste|ses)"
            + "|bortfald(?:et|ne|er|)|inaktiv(?:e|t|)|tidligere|venteliste(?:n|r|rne|)|arkiv(?:et|er|eret|erede|)"
            + "|ikke (?:godkendt|godkendte|længere))(?!\\p{L})");

    private Withdrawn() {}

    /** Whether a text, a status or a sheet's name contains such a word. */
    public static boolean isStatedIn(String text) {
        return WORDS.matcher(Cells.tidy(text).toLowerCase(Locale.ROOT)).find();
    }
}
