package dk.kursusret.importer.workbook;

import dk.kursusret.importer.workbook.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a format code into sections, and these into tokens. */
final class FormatTokens {
    private static final List<String> GENERAL = List.of("general", "standard");
    private static final List<String> HALVES_OF_DAYS = List.of("am/pm", "a/p");
    private final String code;
    private final String lower;
    private final List<List<FormatToken>> sections = new ArrayList<>();
    private List<FormatToken> section = new ArrayList<>();
    private int at;

    private FormatTokens(String code) {
        this.code = code;
        this.lower = code.toLowerCase(Locale.ROOT);
    }

    static List<List<FormatToken>> sections(String code) {
        FormatTokens tokens = new FormatTokens(code);
        while (tokens.at < code.length()) {
            tokens.next();
        }
        tokens.sections.add(tokens.section);
        return tokens.sections;
    }

    private void next() {
        char c = code.charAt(at);
        switch (c) {
            case ';' -> {
                sections.add(section);
                section = new ArrayList<>();
                at++;
            }
            case '"' -> add(Kind.LITERAL, upTo('"'));
            case '[' -> bracket(upTo(']'));
            case '\\' -> add(Kind.LITERAL, following());
            // A space as wide as the next character, or a character that fills the cell.
            case '_', '*' -> {
                following();
                add(Kind.LITERAL, " ");
            }
            case '0', '#', '?' -> addOne(Kind.DIGIT);
            case '.' -> addOne(Kind.POINT);
            case ',' -> addOne(Kind.COMMA);
            case '%' -> addOne(Kind.PERCENT);
            case '@' -> addOne(Kind.TEXT);
            default -> letter();
        }
    }

    private void letter() {
        for (String word : GENERAL) {
            if (lower.startsWith(word, at)) {
                at += word.length();
                add(Kind.GENERAL, word);
                return;
            }
        }
        for (String half : HALVES_OF_DAYS) {
            if (lower.startsWith(half, at)) {
                at += half.length();
                add(Kind.TIME, half);
                return;
            }
        }
        switch (lower.charAt(at)) {
            // Programs that write Danish format codes use å for years and t for hours.
            case 'd', 'y', 'å' -> addOne(Kind.DAY);
            case 'm' -> addOne(Kind.MONTH_OR_MINUTE);
            case 'h', 't' -> addOne(Kind.TIME);
            case 's' -> seconds();
            case 'e' -> {
                boolean signed = at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
                addOne(signed ? Kind.EXPONENT : Kind.LITERAL);
                at += signed ? 1 : 0;
            }
            default -> addOne(Kind.LITERAL);
        }
    }

    private void seconds() {
        addOne(Kind.TIME);
        skipFractions();
    }

    /** Skips fractions of seconds. */
    private void skipFractions() {
        if (code.startsWith(".0", at)) {
            at++;
            while (at < code.length() && code.charAt(at) == '0') {
                at++;
            }
        }
    }

    private void bracket(String inside) {
        if (inside.matches("[hH]+|[mM]+|[sS]+|[tT]+")) {
            add(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT));
            skipFractions();
        } else if (inside.startsWith("$")) {
            int country = inside.indexOf('-');
            add(Kind.LITERAL, inside.substring(1, country < 0 ? inside.length() : country));
        } else if (inside.matches("[<>=].*")) {
            add(Kind.CONDITION, inside);
        }
    }

    /** The text from here to the next such character, or to the end. */
    private String upTo(char end) {
        int to = code.indexOf(end, at + 1);
        String inside = code.substring(at + 1, to < 0 ? code.length() : to);
        at = to < 0 ? code.length() : to + 1;
        return inside;
    }

    private String following() {
        String character = at + 1 < code.length() ? code.substring(at + 1, at + 2) : "";
        at += 2;
        return character;
    }

    private void addOne(Kind kind) {
        add(kind, code.substring(at, at + 1));
        at++;
    }

    private void add(Kind kind, String text) {
        section.add(new FormatToken(kind, text));
    }
}
