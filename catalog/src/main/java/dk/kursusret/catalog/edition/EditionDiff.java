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
 * The differences between two editions. Rows with the same entry id are the same row.
 *
 * @param added in the order of the new edition
 * @param removed in the order of the old one
 * @param changed in the order of the new edition
 * @param unchanged number of rows without a difference
 */
public record EditionDiff<R extends Row>(List<R> added, List<R> removed, List<EditionDiff.Change<R>> changed,
        int unchanged) {
    public EditionDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** What can change in a row. Its running number and its place in the file do not count. */
    public enum Field {
        TITLE("titel"), LEVEL("type"), DURATION("varighed"), PROVIDER("udbyder"), PATHS("forløb"),
        WITHOUT_WAITING_PERIOD("uden karens"), PRICE("pris"), ERHVERVSOMRAADE("erhvervsområde"), REMARK("bemærkning"),
        PACKAGE("pakke"), RATE("sats");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        /** The heading of its column on the lists. */
        public String label() {
            return label;
        }

        /** The row's value for people to read, amounts with a decimal point; empty where the row has none. */
        public Optional<String> written(Row row) {
            return switch (row) {
                case CourseRow course -> written(course);
                case PackageRow(CoursePackage found, Optional<String> remark, int line, int number) -> switch (this) {
                    case TITLE -> Optional.of(row.title());
                    case PROVIDER -> Optional.of(found.source());
                    case REMARK -> remark;
                    case PACKAGE -> Optional.of(written(found));
                    default -> Optional.empty();
                };
                case RateRow(Rate rate, int line, int number) ->
                    this == RATE ? Optional.of(written(rate)) : Optional.empty();
            };
        }

        private Optional<String> written(CourseRow row) {
            ListedCourse course = row.course();
            return switch (this) {
                case TITLE -> Optional.of(course.title());
                case LEVEL -> Optional.of(course.level().name());
                case DURATION -> row.written().duration().or(() -> course.hours().map(BigDecimal::toPlainString));
                case PROVIDER -> course.provider();
                case PATHS -> course.paths().isEmpty() ? Optional.empty()
                        : Optional.of(course.paths().stream().sorted().collect(Collectors.joining(" | ")));
                case WITHOUT_WAITING_PERIOD -> course.withoutWaitingPeriod().map(without -> without ? "ja" : "nej");
                case PRICE -> course.price().map(BigDecimal::toPlainString);
                case ERHVERVSOMRAADE -> row.written().erhvervsomraade();
                case REMARK -> row.written().remark();
                case PACKAGE, RATE -> Optional.empty();
            };
        }

        private static String written(CoursePackage found) {
            return found.name().da() + ", " + found.region() + ": "
                    + found.courses().stream().map(PackageCourse::written).collect(Collectors.joining(" | "))
                    + found.practiceWeeks().map(weeks -> ", " + weeks.toPlainString() + " uger").orElse("");
        }

        private static String written(Rate rate) {
            return rate.value().toPlainString() + " " + rate.unit() + ", " + rate.validFrom() + " – "
                    + rate.lastDay().map(LocalDate::toString).orElse("") + ", " + rate.evidence().basis() + ", "
                    + rate.evidence().source()
                    + rate.evidence().address().map(address -> ", " + address).orElse("");
        }
    }

    /** @param fields those that differ, in the order of {@link Field} */
    public record Change<R extends Row>(R before, R after, List<Field> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    public static <R extends Row> EditionDiff<R> between(List<R> before, List<R> after) {
        Map<String, R> old = byId(before);
        Map<String, R> now = byId(after);
        List<Change<R>> changed = new ArrayList<>();
        now.forEach((id, entry) -> {
            if (old.containsKey(id)) {
                change(old.get(id), entry).ifPresent(changed::add);
            }
        });
        List<R> added = after.stream().filter(entry -> !old.containsKey(entry.id())).toList();
        List<R> removed = before.stream().filter(entry -> !now.containsKey(entry.id())).toList();
        return new EditionDiff<>(added, removed, changed, after.size() - added.size() - changed.size());
    }

    /** The difference between two versions of the same row; empty if there is none. */
    public static <R extends Row> Optional<Change<R>> change(R before, R after) {
        List<Field> fields = differing(before, after);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Change<>(before, after, fields));
    }

    private static <R extends Row> Map<String, R> byId(List<R> entries) {
        return entries.stream().collect(
                Collectors.toMap(Row::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static List<Field> differing(Row before, Row after) {
        List<Field> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!Objects.equals(value(before, field), value(after, field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static Object value(Row row, Field field) {
        return switch (row) {
            case CourseRow course -> value(course, field);
            case PackageRow found when field == Field.PACKAGE -> found.coursePackage();
            case RateRow(Rate rate, int line, int number) when field == Field.RATE -> withoutZeros(rate);
            case PackageRow found -> field.written(found);
            case RateRow rate -> field.written(rate);
        };
    }

    private static Object value(CourseRow row, Field field) {
        ListedCourse course = row.course();
        return switch (field) {
            // The same length in other words is no change; a length without hours is compared as written.
            case DURATION -> course.hours().isPresent() ? course.hours() : row.written().duration();
            case PRICE -> course.price();
            case ERHVERVSOMRAADE -> course.erhvervsgruppe();
            default -> field.written(row);
        };
    }

    /** 3500.00 and 3500 are the same amount. */
    private static Rate withoutZeros(Rate rate) {
        return new Rate(rate.id(), rate.value().stripTrailingZeros(), rate.unit(), rate.validFrom(), rate.lastDay(),
                rate.publishedOn(), rate.evidence());
    }
}
