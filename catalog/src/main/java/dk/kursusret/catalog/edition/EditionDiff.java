package dk.kursusret.catalog.edition;

import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        TITLE("titel"), LEVEL("type"), DURATION("varighed"), PROVIDER("udbyder"), PATHS("forløb"),
        WITHOUT_WAITING_PERIOD("uden karens"), PRICE("pris"), ERHVERVSOMRAADE("erhvervsområde"), REMARK("bemærkning"),
        PACKAGE("pakke"), RATE("sats");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** The column it stands in, as lists head it. */
        public String label() {
            return label;
        }

        /** What it says of a course, to be read by people; amounts with a decimal point. Empty where it says nothing. */
        public Optional<String> written(Entry entry) {
            ListedCourse course = entry.course();
            return switch (this) {
                case TITLE -> Optional.of(course.title());
                case LEVEL -> Optional.of(course.level().name());
                case DURATION -> entry.duration().or(() -> course.hours().map(BigDecimal::toPlainString));
                case PROVIDER -> course.provider();
                case PATHS -> course.paths().isEmpty() ? Optional.empty()
                        : Optional.of(course.paths().stream().sorted().collect(Collectors.joining(" | ")));
                case WITHOUT_WAITING_PERIOD -> course.withoutWaitingPeriod().map(without -> without ? "ja" : "nej");
                case PRICE -> course.price().map(BigDecimal::toPlainString);
                case ERHVERVSOMRAADE -> entry.erhvervsomraade();
                case REMARK -> entry.remark();
                case PACKAGE -> entry.coursePackage().map(Field::written);
                case RATE -> entry.rate().map(Field::written);
            };
        }

        private static String written(CoursePackage found) {
            return found.name().da() + ", " + found.region() + ": "
                    + found.courses().stream().map(PackageCourse::written).collect(Collectors.joining(" | "))
                    + found.practiceWeeks().map(weeks -> ", " + weeks.toPlainString() + " uger").orElse("");
        }

        private static String written(Rate rate) {
            return rate.value().toPlainString() + " " + rate.unit() + ", " + rate.validFrom() + " – "
                    + rate.lastDay().map(LocalDate::toString).orElse("") + ", " + rate.basis() + ", " + rate.source()
                    + rate.address().map(address -> ", " + address).orElse("");
        }
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
            if (old.containsKey(id)) {
                change(old.get(id), entry).ifPresent(changed::add);
            }
        });
        List<Entry> added = after.stream().filter(entry -> !old.containsKey(entry.id())).toList();
        List<Entry> removed = before.stream().filter(entry -> !now.containsKey(entry.id())).toList();
        return new EditionDiff(added, removed, changed, after.size() - added.size() - changed.size());
    }

    /** What is different in the same course; empty where nothing is. */
    public static Optional<Change> change(Entry before, Entry after) {
        List<Field> fields = differing(before, after);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Change(before, after, fields));
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
            case RATE -> entry.rate().map(EditionDiff::withoutZeros);
        };
    }

    /** 3500.00 and 3500 are one amount. */
    private static Rate withoutZeros(Rate rate) {
        return new Rate(rate.id(), rate.value().stripTrailingZeros(), rate.unit(), rate.validFrom(), rate.lastDay(),
                rate.publishedOn(), rate.checkedOn(), rate.basis(), rate.source(), rate.address());
    }
}
