package dk.kursusret.rules.texts;

import dk.kursusret.rules.texts.Text.Values;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Every statement the law module makes to people, by key, apart from the logic. Templates are parsed once, here. */
public final class Texts {
    private static final List<String> BUNDLES = List.of("facts", "common", "six-weeks", "six-weeks-answers", "travel",
            "regional-pool", "trials", "shortage-pool", "education-lift", "mink-pool", "registration", "readings",
            "regional-experience",
            "sources");
    private static final Map<String, Template> DA = load("da");
    private static final Map<String, Template> EN = load("en");

    private Texts() {}

    /** @throws MissingResourceException where a language lacks the key */
    public static Text of(String key) {
        return of(key, Map.of());
    }

    /** @throws MissingResourceException where a language lacks the key */
    public static Text of(String key, Map<String, Object> values) {
        return of(key, Values.of(values));
    }

    /** @throws MissingResourceException where a language lacks the key */
    public static Text of(String key, Values values) {
        return new Text(template(DA, key), template(EN, key), values);
    }

    /** As written, with its placeholders. */
    public static Text template(String key) {
        return new Text(template(DA, key).source(), template(EN, key).source());
    }

    /** The names of the placeholders that one of the languages has. */
    public static Set<String> placeholders(String key) {
        Set<String> names = new TreeSet<>(template(DA, key).names());
        names.addAll(template(EN, key).names());
        return names;
    }

    public static boolean has(String key) {
        return DA.containsKey(key) && EN.containsKey(key);
    }

    /** Every key that at least one language has. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>(DA.keySet());
        keys.addAll(EN.keySet());
        return keys;
    }

    private static Template template(Map<String, Template> language, String key) {
        Template template = language.get(key);
        if (template == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return template;
    }

    private static Map<String, Template> load(String language) {
        Map<String, Template> all = new HashMap<>();
        for (String bundle : BUNDLES) {
            Properties texts = read(bundle + "." + language + ".properties");
            texts.stringPropertyNames().forEach(key -> all.put(key, Template.parse(texts.getProperty(key))));
        }
        return Collections.unmodifiableMap(all);
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(Texts.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return texts;
    }
}
