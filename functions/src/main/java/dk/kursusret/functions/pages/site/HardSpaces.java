package dk.kursusret.functions.pages.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps numbers and their units on one line: 37 hours, 2.043,50 kr., DKK 2,043.50, 1 December 2026, § 3. */
final class HardSpaces {
    private static final String HARD = "\u00A0";
    /** Matches a tag or a run of text. Tags are left alone, and with them the values that forms send. */
    private static final Pattern TEXT = Pattern.compile("<[^<>]*+>?+|[^<]++");
    private static final String UNITS = "kr\\.|kroner|øre|DKK|km|pct\\.|procent|per cent|%|MB|kB|"
            + "minutter|minutes?|lektioner|\\p{L}*timer|time|hours?|\\p{L}*dages?|dag|days?|\\p{L}*ugers?|uge|weeks?|"
            + "måneders?|måned|months?|års?|årig|years?";
    private static final String MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|"
            + "december|January|February|March|April|May|June|July|August|September|October|November|December";
    /** Begins with the space for speed: the lookbehind is tried only at spaces, not at every character. */
    private static final Pattern BETWEEN = Pattern.compile(
            " (?:(?<=[0-9½] )(?=(?:" + UNITS + "|" + MONTHS + ")(?![\\p{L}\\p{N}]))"
                    + "|(?<=[0-9]\\. )(?=(?:" + MONTHS + ")(?!\\p{L}))"
                    + "|(?<=(?:§|DKK|stk\\.|nr\\.|kap\\.|no\\.) )(?=[0-9]))");

    private HardSpaces() {}

    static String in(String html) {
        return TEXT.matcher(html).replaceAll(part -> Matcher.quoteReplacement(
                part.group().startsWith("<") ? part.group() : BETWEEN.matcher(part.group()).replaceAll(HARD)));
    }
}
