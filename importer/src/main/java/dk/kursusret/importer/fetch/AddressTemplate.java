package dk.kursusret.importer.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An address that may contain the first day: {@code {firstDay}} becomes 2022-04-01, and {@code {firstDay:d-MMMM-yyyy}}
 * becomes 1-april-2022, with the Danish names of the months.
 */
record AddressTemplate(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{firstDay(?::([^{}]+))?}");
    private static final Locale DANISH = Locale.of("da", "DK");

    /** @throws IllegalArgumentException where the text does not yield an address */
    AddressTemplate {
        address(text, LocalDate.EPOCH);
    }

    URI on(LocalDate firstDay) {
        return address(text, firstDay);
    }

    /** Whether the address depends on the first day. */
    boolean containsDay() {
        return PLACE.matcher(text).find();
    }

    private static URI address(String text, LocalDate firstDay) {
        return URI.create(PLACE.matcher(text).replaceAll(place -> written(place, firstDay)));
    }

    private static String written(MatchResult place, LocalDate day) {
        return place.group(1) == null ? day.toString()
                : DateTimeFormatter.ofPattern(place.group(1), DANISH).format(day);
    }
}
