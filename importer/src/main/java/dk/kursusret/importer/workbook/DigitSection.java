package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shows a number in digits, or by words alone. A number with up to two decimals is kept even where the format shows
 * fewer; one with more is rounded as shown. Thousands are not separated.
 */
final class DigitSection implements FormatSection {
    /** Up to so many decimals are kept even where the format hides them. */
    private static final int OWN_DECIMALS = 2;
    /** The number of digits that a spreadsheet shows in the General format. */
    private static final int GENERAL_DIGITS = 10;
    private final List<FormatToken> tokens;
    private final int point;
    private final int firstDigit;
    /** The index of the last place of the whole number; negative where there is none. */
    private final int lastWhole;
    private final int wholePlaces;
    /** The minimum number of whole digits; missing ones are shown as leading zeros. */
    private final int least;
    private final int decimals;
    private final int thousandsLeftOut;
    private final int percents;
    /**
     * Whether the number is shown in general form, because the format says nothing else, or says it in a way not
     * supported here, such as fractions.
     */
    private final boolean general;

    DigitSection(List<FormatToken> code) {
        this.tokens = IntStream.range(0, code.size()).mapToObj(i -> interpreted(code, i)).toList();
        this.firstDigit = index(Kind.DIGIT, 0);
        this.point = index(Kind.POINT, 0);
        int wholeEnd = point < 0 ? tokens.size() : point;
        this.lastWhole = lastDigit(0, wholeEnd);
        this.wholePlaces = count(Kind.DIGIT, 0, wholeEnd);
        this.least = wholePlaces - placesBeforeTheFirstZero(wholeEnd);
        this.decimals = point < 0 ? 0 : count(Kind.DIGIT, point, tokens.size());
        this.percents = count(Kind.PERCENT, 0, tokens.size());
        this.thousandsLeftOut = lastWhole < 0 && decimals == 0 ? 0
                : count(Kind.COMMA, Math.max(lastWhole, 0), wholeEnd)
                        + (decimals == 0 ? 0
                                : count(Kind.COMMA, lastDigit(point, tokens.size()), tokens.size()));
        this.general = index(Kind.GENERAL, 0) >= 0 || index(Kind.TEXT, 0) >= 0 || index(Kind.EXPONENT, 0) >= 0
                || isFraction();
    }

    /**
     * The token as it is meant among digits: calendar letters are literal, and so are a point or comma without a digit
     * beside it.
     */
    private static FormatToken interpreted(List<FormatToken> code, int i) {
        FormatToken token = code.get(i);
        boolean afterDigit = i > 0 && code.get(i - 1).is(Kind.DIGIT);
        boolean beforeDigit = i + 1 < code.size() && code.get(i + 1).is(Kind.DIGIT);
        boolean afterComma = i > 0 && code.get(i - 1).is(Kind.COMMA);
        boolean literal = switch (token.kind()) {
            case POINT -> !afterDigit && !beforeDigit && !afterComma;
            case COMMA -> !afterDigit && !afterComma;
            case DAY, TIME, MONTH_OR_MINUTE, ELAPSED -> true;
            default -> false;
        };
        return literal ? new FormatToken(Kind.LITERAL, token.text()) : token;
    }

    @Override
    public boolean isScaled() {
        return thousandsLeftOut > 0;
    }

    @Override
    public boolean hasSign() {
        return tokens.stream().filter(token -> token.is(Kind.LITERAL))
                .anyMatch(token -> token.text().matches(".*[(\\p{Pd}\u2212].*"));
    }

    @Override
    public String shown(BigDecimal number, Dates dates) {
        BigDecimal kept = FormatSection.kept(number.movePointRight(2 * percents).movePointLeft(3 * thousandsLeftOut));
        BigDecimal shown = general || firstDigit < 0 ? general(kept) : rounded(kept);
        StringBuilder text = new StringBuilder(shown.signum() < 0 ? "-" : "");
        String[] parts = shown.abs().toPlainString().split("\\.", 2);
        String fraction = parts.length == 2 ? "," + parts[1] : "";
        return general ? inWords(text, parts[0] + fraction) : placed(text, parts[0], fraction);
    }

    /** Puts the number at the format's first place for it, and leaves the words where they are. */
    private String inWords(StringBuilder text, String number) {
        boolean placed = false;
        for (FormatToken token : tokens) {
            if (token.is(Kind.LITERAL) && !(isSlash(token) || placed && isDigit(token))) {
                text.append(token.text());
            } else if (token.is(Kind.PERCENT)) {
                text.append('%');
            } else if (!placed && (token.is(Kind.DIGIT) || token.is(Kind.GENERAL) || token.is(Kind.TEXT))) {
                text.append(number);
                placed = true;
            }
        }
        return text.toString();
    }

    private String placed(StringBuilder text, String whole, String fraction) {
        boolean hiddenDecimals = decimals == 0 && !fraction.isEmpty();
        boolean nothing = whole.equals("0") && fraction.isEmpty();
        int leastDigits = hiddenDecimals ? 1 : least;
        String digits = nothing && leastDigits == 0 ? ""
                : "0".repeat(Math.max(0, leastDigits - whole.length()))
                        + (leastDigits == 0 && whole.equals("0") ? "0" : whole);
        int placesLeft = wholePlaces;
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.is(Kind.DIGIT) && i <= lastWhole) {
                int from = placesLeft == wholePlaces ? 0 : Math.max(0, digits.length() - placesLeft);
                placesLeft--;
                text.append(digits, from, Math.max(from, digits.length() - placesLeft));
                text.append(i == lastWhole && point < 0 ? fraction : "");
            } else if (i == point) {
                text.append(lastWhole < 0 ? digits : "").append(decimals == 0 && !hiddenDecimals ? "," : fraction);
            } else if (token.is(Kind.PERCENT)) {
                text.append('%');
            } else if (token.is(Kind.LITERAL)) {
                text.append(token.text());
            }
        }
        return text.toString();
    }

    private BigDecimal rounded(BigDecimal number) {
        if (number.scale() <= OWN_DECIMALS && !isScaled()) {
            return number;
        }
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return decimals > OWN_DECIMALS ? rounded : FormatSection.kept(rounded);
    }

    private static BigDecimal general(BigDecimal number) {
        if (number.scale() <= OWN_DECIMALS) {
            return number;
        }
        int room = GENERAL_DIGITS - Math.max(1, number.precision() - number.scale());
        BigDecimal rounded = number.setScale(Math.max(0, room), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? number : FormatSection.kept(rounded);
    }

    private boolean isFraction() {
        return tokens.stream().anyMatch(DigitSection::isSlash) && wholePlaces > 1;
    }

    private static boolean isSlash(FormatToken token) {
        return token.is(Kind.LITERAL) && token.text().equals("/");
    }

    /** A digit of the fixed denominator of a fraction. */
    private static boolean isDigit(FormatToken token) {
        return token.text().length() == 1 && Character.isDigit(token.text().charAt(0));
    }

    private int placesBeforeTheFirstZero(int end) {
        int places = 0;
        for (FormatToken token : tokens.subList(0, end)) {
            if (token.text().equals("0") && token.is(Kind.DIGIT)) {
                return places;
            }
            places += token.is(Kind.DIGIT) ? 1 : 0;
        }
        return places;
    }

    private int lastDigit(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tokens.get(i).is(Kind.DIGIT)) {
                return i;
            }
        }
        return -1;
    }

    private int index(Kind kind, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(kind)) {
                return i;
            }
        }
        return -1;
    }

    private int count(Kind kind, int from, int to) {
        return (int) tokens.subList(from, to).stream().filter(token -> token.is(kind)).count();
    }
}
