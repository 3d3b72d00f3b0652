package dk.kursusret.rules.texts;

import dk.kursusret.rules.texts.Text.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * The statements under one id, by the last part of their keys: for a condition, its question and each of its reasons.
 */
public final class Topic {
    private final String id;
    private final Map<String, Text> texts = new HashMap<>();

    Topic(String id) {
        this.id = id;
    }

    /** Sorts all statements into topics, by id. */
    static Map<String, Topic> of(Map<String, Text> all) {
        Map<String, Topic> topics = new HashMap<>();
        all.forEach((key, text) -> {
            int point = key.lastIndexOf('.');
            if (point > 0) {
                topics.computeIfAbsent(key.substring(0, point), Topic::new).texts.put(key.substring(point + 1), text);
            }
        });
        return topics;
    }

    /** @throws MissingResourceException where there is no such statement */
    public Text of(String name, Values values) {
        Text text = texts.get(name);
        if (text == null) {
            throw new MissingResourceException("no text for " + id + "." + name, Topic.class.getName(), name);
        }
        return text.with(values);
    }
}
