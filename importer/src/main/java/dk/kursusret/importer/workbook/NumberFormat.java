package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a number in a cell is shown, as far as that changes what a Dane reads there. */
enum NumberFormat {
    PLAIN {
        @Override
        String shown(BigDecimal number, String code, Dates dates) {
            return plain(number);
        }
    },
    PERCENT {
        @Override
        String shown(BigDecimal number, String code, Dates dates) {
            return plain(number.movePointRight(2)) + " %";
        }
    },
    /** Zeros that are shown where the number has none: 0475, 010190-1234. */
    ZEROS {
        @Override
        String shown(BigDecimal number, String code, Dates dates) {
            return number.signum() < 0 || number.stripTrailingZeros().scale() > 0 ? plain(number)
                    : filled(number.toBigInteger().toString(), code);
        }
    },
    DATE {
        @Override
        String shown(BigDecimal number, String code, Dates dates) {
            if (number.signum() < 0 || number.compareTo(LAST_SERIAL) > 0) {
                return plain(number);
            }
            LocalDate day = dates.serials().day(number.longValue());
            String time = time(number);
            return dates.written(day) + (time.equals("00:00") ? "" : " " + time);
        }
    },
    TIME {
        @Override
        String shown(BigDecimal number, String code, Dates dates) {
            return number.signum() < 0 || number.compareTo(BigDecimal.ONE) >= 0 ? plain(number) : time(number);
        }
    };

    /** 31 December 9999. */
    private static final BigDecimal LAST_SERIAL = new BigDecimal("2958465");
    private static final BigDecimal MINUTES_A_DAY = new BigDecimal(24 * 60);
    private static final int SIGNIFICANT_DIGITS = 15;
    /** Text that is shown as it stands, colours, currencies and conditions. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+])[^]]*]");
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]");
    /** Å is what years are called by programs that write Danish format codes. */
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyå]");
    private static final Pattern MASK = Pattern.compile("0{2,}|0+(?:[- ]0+)+");

    /**
     * @param code of the format, as the workbook keeps it
     */
    static NumberFormat of(String code) {
        String first = code.split(";", 2)[0];
        String bare = LITERAL.matcher(first.toLowerCase(Locale.ROOT)).replaceAll("");
        if (bare.equals("general") || bare.equals("standard")) {
            return PLAIN;
        }
        if (DAY_OR_YEAR.matcher(bare).find()) {
            return DATE;
        }
        if (ELAPSED.matcher(bare).find() || bare.contains("h") || bare.contains("s")) {
            return TIME;
        }
        if (bare.contains("m")) {
            return DATE;
        }
        if (bare.contains("%")) {
            return PERCENT;
        }
        return MASK.matcher(mask(first)).matches() ? ZEROS : PLAIN;
    }

    /** @param code as for {@link #of} */
    abstract String shown(BigDecimal number, String code, Dates dates);

    /** Decimal comma, no exponent, and no more digits than a spreadsheet keeps. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(SIGNIFICANT_DIGITS)).stripTrailingZeros();
        return rounded.toPlainString().replace('.', ',');
    }

    private static String time(BigDecimal number) {
        int minutes = number.remainder(BigDecimal.ONE).multiply(MINUTES_A_DAY).intValue();
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** The format's zeros filled from the right; digits too many stand before the first. */
    private static String filled(String digits, String code) {
        String mask = mask(code.split(";", 2)[0]);
        int zeros = (int) mask.chars().filter(c -> c == '0').count();
        String padded = "0".repeat(Math.max(0, zeros - digits.length())) + digits;
        StringBuilder shown = new StringBuilder(padded.substring(0, padded.length() - zeros));
        int next = padded.length() - zeros;
        for (char c : mask.toCharArray()) {
            shown.append(c == '0' ? padded.charAt(next++) : c);
        }
        return shown.toString();
    }

    /** The code with hyphens and spaces as such, however they are written. */
    private static String mask(String code) {
        return code.replaceAll("\\\\([- ])", "$1").replaceAll("\"([- ]+)\"", "$1");
    }
}
