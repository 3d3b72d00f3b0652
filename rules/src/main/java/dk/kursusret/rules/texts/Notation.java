package dk.kursusret.rules.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a language writes numbers, dates and amounts in kroner. */
enum Notation {
    DANISH('.', ',', DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"))) {
        @Override
        String kroner(String number) {
            return number + " kr.";
        }
    },
    ENGLISH(',', '.', DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)) {
        @Override
        String kroner(String number) {
            return "DKK " + number;
        }
    };

    private static final int MOST_DECIMALS = 4;
    private static final int GROUP = 3;
    private final char grouping;
    private final char decimal;
    private final DateTimeFormatter days;

    Notation(char grouping, char decimal, DateTimeFormatter days) {
        this.grouping = grouping;
        this.decimal = decimal;
        this.days = days;
    }

    abstract String kroner(String number);

    /** Writes whole kroner without decimals, and any other amount with two. */
    String kroner(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        return kroner(grouped(rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded));
    }

    String show(Object value) {
        return switch (value) {
            case LocalDate day -> days.format(day);
            case BigDecimal number -> number(number);
            default -> value.toString();
        };
    }

    private String number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return grouped(plain.scale() > MOST_DECIMALS ? plain.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : plain);
    }

    private String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder shown = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % GROUP == 0) {
                shown.append(grouping);
            }
            shown.append(plain.charAt(i));
        }
        return point < 0 ? shown.toString() : shown.append(decimal).append(plain, point + 1, plain.length()).toString();
    }
}
