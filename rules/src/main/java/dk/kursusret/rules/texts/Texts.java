package dk.kursusret.rules.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every statement the law module makes to people, by key, apart from the logic. A template's {@code {name}} stands for
 * a value; a stretch in {@code [[…]]} is left out where a value in it is not known.
 */
public final class Texts {
    private static final List<String> BUNDLES = List.of("facts", "common", "six-weeks", "regional-pool", "trials",
            "shortage-pool", "education-lift", "registration", "readings", "regional-experience");
    private static final Locale DANISH = Locale.of("da");
    private static final Properties DA = load("da");
    private static final Properties EN = load("en");
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

    private Texts() {}

    public static Text of(String key) {
        return of(key, Map.of());
    }

    /** @throws MissingResourceException where a language lacks the key */
    public static Text of(String key, Map<String, Object> values) {
        return new Text(render(template(DA, key), values, DANISH), render(template(EN, key), values, Locale.ENGLISH));
    }

    /** As written, with its placeholders. */
    public static Text template(String key) {
        return new Text(template(DA, key), template(EN, key));
    }

    public static boolean has(String key) {
        return DA.containsKey(key) && EN.containsKey(key);
    }

    /** Every key that at least one language has. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>(DA.stringPropertyNames());
        keys.addAll(EN.stringPropertyNames());
        return keys;
    }

    private static String template(Properties language, String key) {
        String template = language.getProperty(key);
        if (template == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return template;
    }

    private static String render(String template, Map<String, Object> values, Locale language) {
        String kept = OPTIONAL.matcher(template).replaceAll(m -> Matcher.quoteReplacement(
                PLACEHOLDER.matcher(m.group(1)).results().allMatch(p -> values.containsKey(p.group(1))) ? m.group(1)
                        : ""));
        return PLACEHOLDER.matcher(kept).replaceAll(m -> Matcher.quoteReplacement(
                values.containsKey(m.group(1)) ? show(values.get(m.group(1)), language) : "…"));
    }

    private static String show(Object value, Locale language) {
        return switch (value) {
            case LocalDate day when language == DANISH ->
                day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH));
            case LocalDate day -> day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
            case BigDecimal number -> number(number, language);
            case Text text -> language == DANISH ? text.da() : text.en();
            default -> value.toString();
        };
    }

    private static String number(BigDecimal number, Locale language) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(4);
        return format.format(plain);
    }

    private static Properties load(String language) {
        Properties all = new Properties();
        for (String bundle : BUNDLES) {
            String name = bundle + "." + language + ".properties";
            try (InputStreamReader in = new InputStreamReader(Texts.class.getResourceAsStream(name),
                    StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return all;
    }
}
