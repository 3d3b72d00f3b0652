package dk.kursusret.catalog;

import dk.kursusret.rules.list.ListedCourse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one edition has that another had not. Courses are the same by their entry ids.
 *
 * @param added in the order of the new edition
 * @param removed in the order of the old one
 * @param changed in the order of the new edition
 * @param unchanged how many
 */
public record EditionDiff(List<Entry> added, List<Entry> removed, List<Change> changed, int unchanged) {
    public EditionDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** What can change of a course; its running number and its place in the file are no part of it. */
    public enum Field {
        TITLE, LEVEL, DURATION, PROVIDER, PATHS, WITHOUT_WAITING_PERIOD, PRICE, ERHVERVSOMRAADE, REMARK, PACKAGE
    }

    /** @param fields that differ, in their own order */
    public record Change(Entry before, Entry after, List<Field> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    public static EditionDiff between(List<Entry> before, List<Entry> after) {
        Map<String, Entry> old = byId(before);
        Map<String, Entry> now = byId(after);
        List<Change> changed = new ArrayList<>();
        now.forEach((id, entry) -> {
            List<Field> fields = old.containsKey(id) ? differing(old.get(id), entry) : List.of();
            if (!fields.isEmpty()) {
                changed.add(new Change(old.get(id), entry, fields));
            }
        });
        List<Entry> added = after.stream().filter(entry -> !old.containsKey(entry.id())).toList();
        List<Entry> removed = before.stream().filter(entry -> !now.containsKey(entry.id())).toList();
        return new EditionDiff(added, removed, changed, after.size() - added.size() - changed.size());
    }

    private static Map<String, Entry> byId(List<Entry> entries) {
        return entries.stream().collect(
                Collectors.toMap(Entry::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static List<Field> differing(Entry before, Entry after) {
        List<Field> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!Objects.equals(value(before, field), value(after, field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Object value(Entry entry, Field field) {
        ListedCourse course = entry.course();
        return switch (field) {
            case TITLE -> course.title();
            case LEVEL -> course.level();
            // The same length in other words is no change; what has no hours is compared as written.
            case DURATION -> course.hours().isPresent() ? course.hours() : entry.duration();
            case PROVIDER -> course.provider();
            case PATHS -> course.paths();
            case WITHOUT_WAITING_PERIOD -> course.withoutWaitingPeriod();
            case PRICE -> course.price();
            case ERHVERVSOMRAADE -> course.erhvervsgruppe();
            case REMARK -> entry.remark();
            case PACKAGE -> entry.coursePackage();
        };
    }
}
