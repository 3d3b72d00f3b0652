package dk.kursusret.importer.file;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes HTML entities: {@code &aring;}, {@code &#229;} and {@code &#xE5;} are å. */
final class Entities {
    private static final Pattern ENTITY = Pattern
            .compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));");
    /** The names of the characters from U+00A0 to U+00FF, in order. */
    private static final String LATIN = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
            acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml \
            Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde \
            Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig \
            ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide \
            oslash ugrave uacute ucirc uuml yacute thorn yuml""";
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("OElig", "Œ"),
            Map.entry("oelig", "œ"), Map.entry("Scaron", "Š"), Map.entry("scaron", "š"), Map.entry("Yuml", "Ÿ"),
            Map.entry("ensp", " "), Map.entry("emsp", " "), Map.entry("thinsp", " "), Map.entry("zwnj", ""),
            Map.entry("zwj", ""), Map.entry("lrm", ""), Map.entry("rlm", ""), Map.entry("ndash", "–"),
            Map.entry("mdash", "—"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("sbquo", "‚"),
            Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("bdquo", "„"), Map.entry("dagger", "†"),
            Map.entry("Dagger", "‡"), Map.entry("bull", "•"), Map.entry("hellip", "…"), Map.entry("permil", "‰"),
            Map.entry("prime", "′"), Map.entry("Prime", "″"), Map.entry("lsaquo", "‹"), Map.entry("rsaquo", "›"),
            Map.entry("euro", "€"), Map.entry("trade", "™"), Map.entry("larr", "←"), Map.entry("rarr", "→"),
            Map.entry("minus", "−"), Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("ne", "≠"));
    private static final Map<String, String> BY_NAME = byName();
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** How often a text is decoded, since entities may have been encoded again: {@code &amp;aring;}. */
    private static final int MAX_PASSES = 3;

    private Entities() {}

    /** Replaces the entities of a text by what they stand for. */
    static String read(String text) {
        String before = text;
        for (int times = 0; times < MAX_PASSES && before.indexOf('&') >= 0; times++) {
            Matcher entity = ENTITY.matcher(before);
            String after = entity.replaceAll(found -> Matcher.quoteReplacement(sign(found)));
            if (after.equals(before)) {
                return before;
            }
            before = after;
        }
        return before;
    }

    /** Whether any entity in the text stands for letters. */
    static boolean spellALetterOf(String text) {
        return ENTITY.matcher(text).results().map(Entities::sign)
                .anyMatch(sign -> sign.codePoints().allMatch(Character::isLetter));
    }

    private static String sign(MatchResult entity) {
        if (entity.group(3) != null) {
            return named(entity.group(3), entity.group());
        }
        int number = entity.group(1) != null ? Integer.parseInt(entity.group(1))
                : Integer.parseInt(entity.group(2), 16);
        if (number >= 0x80 && number <= 0x9F) {
            return new String(new byte[]{(byte) number}, WINDOWS);
        }
        boolean isCharacter = number > 0 && number <= Character.MAX_CODE_POINT
                && Character.getType(number) != Character.SURROGATE;
        return isCharacter ? Character.toString(number) : entity.group();
    }

    /**
     * Looks up a name. A name in other case than the standard's is accepted; its first letter gives the case: {@code
     * &Aelig;} is Æ.
     */
    private static String named(String name, String otherwise) {
        String exact = BY_NAME.get(name);
        if (exact != null) {
            return exact;
        }
        String small = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (small == null) {
            return otherwise;
        }
        return Character.isUpperCase(name.charAt(0)) ? small.toUpperCase(Locale.ROOT) : small;
    }

    private static Map<String, String> byName() {
        Map<String, String> byName = new HashMap<>(SIGNS);
        String[] latin = LATIN.split(" ");
        for (int i = 0; i < latin.length; i++) {
            byName.put(latin[i], Character.toString(0xA0 + i));
        }
        return Map.copyOf(byName);
    }
}
