package dk.kursusret.functions.pages.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it, with or without its unit before or after it: 24, 12,5, 12½, 2.043,50.
 *
 * @param number empty if it is not a number, or is ambiguous: 1.200 may be twelve hundred or a decimal fraction
 * @param unit the word beside it, in lower case; empty if there is none
 */
record WrittenNumber(Optional<BigDecimal> number, String unit) {
    private static final Pattern FORM = Pattern.compile(
            "(?<before>kr\\.?|dkk)? ?(?<number>-?[0-9][0-9., ]{0,30}[0-9]|-?[0-9]?) ?(?<fraction>[½¼¾]|1/2|1/4|3/4)?"
                    + " ?(?<after>[\\p{L}%][\\p{L} ]{0,30})?\\.?(?:,-)?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}(?:[.,](?:[0-9]{1,2}|[0-9]{4,12}))?");
    /** Grouped thousands that are unambiguous: with decimals behind another mark, by spaces, or in several groups. */
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([., ])[0-9]{3})(?:\\1[0-9]{3})*"
            + "(?:(?!\\1)[.,][0-9]{1,2})|[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,3}(?:([.,])[0-9]{3})(?:\\2[0-9]{3})+");
    /** In kroner three digits after a dot are thousands, since amounts have at most two decimals. */
    private static final Pattern KRONER = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");
    private static final Map<String, String> FRACTIONS = Map.of("½", "0.5", "1/2", "0.5", "¼", "0.25", "1/4", "0.25",
            "¾", "0.75", "3/4", "0.75");

    static WrittenNumber of(String written, Optional<Unit> counted) {
        Matcher parts = FORM.matcher(written.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " "));
        if (!parts.matches() || parts.group("number").isEmpty() && parts.group("fraction") == null) {
            return new WrittenNumber(Optional.empty(), "");
        }
        Optional<BigDecimal> number = parts.group("number").isEmpty() ? Optional.of(BigDecimal.ZERO)
                : whole(parts.group("number"), counted);
        String unit = Optional.ofNullable(parts.group("after")).or(() -> Optional.ofNullable(parts.group("before")))
                .map(word -> word.replace(".", "").strip()).orElse("");
        return new WrittenNumber(Optional.ofNullable(parts.group("fraction")).map(FRACTIONS::get).map(BigDecimal::new)
                .map(part -> number.map(part::add)).orElse(number), unit);
    }

    private static Optional<BigDecimal> whole(String digits, Optional<Unit> counted) {
        if (GROUPED.matcher(digits).matches()
                || counted.filter(Unit.KRONER::equals).isPresent() && KRONER.matcher(digits).matches()) {
            int behind = digits.length() - 1 - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
            return Optional.of(new BigDecimal(digits.replaceAll("[., ]", "")).movePointLeft(behind > 2 ? 0 : behind));
        }
        return Optional.of(digits).filter(PLAIN.asMatchPredicate())
                .map(plain -> new BigDecimal(plain.replace(',', '.')));
    }
}
