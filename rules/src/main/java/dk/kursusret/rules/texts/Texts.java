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

/**
 * Every statement that the law module makes to people, by key, kept apart from the logic. Templates are parsed once,
 * here.
 */
public final class Texts {
    private static final List<String> BUNDLES = List.of("facts", "common", "six-weeks", "six-weeks-answers", "travel",
            "regional-pool", "trials", "shortage-pool", "education-lift", "mink-pool", "registration", "readings",
            "regional-experience",
            "sources");
    private static final Map<String, Text> ALL = load();
    private static final Map<String, Topic> TOPICS = Topic.of(ALL);
    private static final Map<String, Notice> NOTICES = Notice.of(ALL);

    private Texts() {}

    /** @throws MissingResourceException where there is no such key */
    public static Text of(String key) {
        Text text = ALL.get(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return text;
    }

    /** @throws MissingResourceException where there is no such key */
    public static Text of(String key, Map<String, Object> values) {
        return of(key, Values.of(values));
    }

    /** @throws MissingResourceException where there is no such key */
    public static Text of(String key, Values values) {
        return of(key).with(values);
    }

    /** The statements whose keys begin with the id and a dot. */
    public static Topic topic(String id) {
        return TOPICS.getOrDefault(id, new Topic(id));
    }

    /**
     * The notice under {@code notice.<key>}.
     *
     * @throws MissingResourceException where there is none
     */
    public static Notice notice(String key) {
        Notice notice = NOTICES.get(key);
        if (notice == null) {
            throw new MissingResourceException("no text for notice." + key, Texts.class.getName(), key);
        }
        return notice;
    }

    /** The statement as written, with its placeholders. */
    public static Text template(String key) {
        return of(key).source();
    }

    /** The names of the placeholders in either language. */
    public static Set<String> placeholders(String key) {
        return of(key).placeholders();
    }

    public static boolean has(String key) {
        return ALL.containsKey(key);
    }

    /** The key of every statement. */
    public static Set<String> keys() {
        return new TreeSet<>(ALL.keySet());
    }

    /** @throws MissingResourceException where a key is in one language only */
    private static Map<String, Text> load() {
        Map<String, Template> da = load("da");
        Map<String, Template> en = load("en");
        Map<String, Text> all = new HashMap<>();
        da.forEach((key, template) -> all.put(key, new Text(template, in(en, key), Text.NOTHING)));
        en.keySet().forEach(key -> in(da, key));
        return Collections.unmodifiableMap(all);
    }

    private static Template in(Map<String, Template> language, String key) {
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
        return all;
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
