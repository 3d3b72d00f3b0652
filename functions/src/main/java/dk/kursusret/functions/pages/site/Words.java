package dk.kursusret.functions.pages.site;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of the pages in one of the two languages, and the formatting of dates and numbers. */
public final class Words {
    public static final Words DANISH = new Words("da", Locale.of("da", "DK"), "d. MMMM yyyy", " 'kl.' HH.mm");
    public static final Words ENGLISH = new Words("en", Locale.UK, "d MMMM yyyy", " 'at' HH:mm");
    private final String language;
    private final Locale locale;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;
    private final Properties texts = new Properties();

    private Words(String language, Locale locale, String dayPattern, String timePattern) {
        this.language = language;
        this.locale = locale;
        this.days = DateTimeFormatter.ofPattern(dayPattern, locale);
        this.moments = DateTimeFormatter.ofPattern(dayPattern + timePattern, locale).withZone(CivilDay.COPENHAGEN);
        String name = "pages." + language + ".properties";
        try (InputStreamReader in = new InputStreamReader(Words.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Danish, unless English is asked for. */
    public static Words of(String language) {
        return "en".equals(language) ? ENGLISH : DANISH;
    }

    /** The value of the attribute {@code lang}. */
    public String language() {
        return language;
    }

    public Words other() {
        return this == DANISH ? ENGLISH : DANISH;
    }

    /**
     * @param values replace {0}, {1} and so on
     * @throws MissingResourceException if there is no text for the key
     */
    public String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, Words.class.getName(), key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** A text with a number in it; the key for one ends in {@code .one}. */
    public String counted(String key, int number) {
        return number == 1 ? say(key + ".one") : say(key, number);
    }

    /** A number followed by its unit; the key for one ends in {@code .one}. */
    public String counted(String key, BigDecimal number) {
        return number(number) + " " + say(number.compareTo(BigDecimal.ONE) == 0 ? key + ".one" : key);
    }

    /** A text in both languages. */
    public static Text both(String key) {
        return new Text(DANISH.say(key), ENGLISH.say(key));
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    public String of(Text text) {
        return this == DANISH ? text.da() : text.en();
    }

    /** The name of a list, or the id itself if there is no such list. */
    public String list(String id, KnownLists lists) {
        return lists.list(id).map(list -> of(list.name())).orElse(id);
    }

    /** The names of the missing lists, whose contents are unknown. */
    public List<String> lacking(List<MissingList> missing, KnownLists lists) {
        return missing.stream().map(list -> list(list.id(), lists)).toList();
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    /** The date and time in Denmark. */
    public String moment(Instant moment) {
        return moments.format(moment);
    }

    /** A dash if there is no date. */
    public String day(Optional<LocalDate> day) {
        return day(day, "–");
    }

    public String day(Optional<LocalDate> day, String none) {
        return day.map(this::day).orElse(none);
    }

    /** A number as people write it, with at most two decimals. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    public String kroner(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return say("amount.kroner", format.format(amount));
    }

    /** The title of a page, with a prefix if there are mistakes in its form. */
    public String titled(String title, List<?> mistakes) {
        return mistakes.isEmpty() ? title : say("error.prefix") + " " + title;
    }

    /** Capitalises the first letter. */
    public String capital(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
