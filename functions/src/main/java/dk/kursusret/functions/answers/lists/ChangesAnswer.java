package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.When;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one edition differs from another.
 *
 * @param from null if there is no earlier edition
 */
public record ChangesAnswer(@JsonUnwrapped When when, @JsonUnwrapped ListName name,
        @OrNull Optional<EditionView.Merged> from, EditionView.Merged to, Counts counts, List<CourseView.Row> added,
        List<CourseView.Row> removed, List<Changed> changed) {

    /** How many courses were added, removed, changed and left unchanged. */
    public record Counts(int added, int removed, int changed, int unchanged) {

        static Counts of(EditionDiff<CourseRow> diff) {
            return new Counts(diff.added().size(), diff.removed().size(), diff.changed().size(), diff.unchanged());
        }
    }

    public static ChangesAnswer of(When when, ListName name, Optional<EditionView.Merged> from, EditionView.Merged to,
            EditionDiff<CourseRow> diff) {
        return new ChangesAnswer(when, name, from, to, Counts.of(diff), rows(diff.added()),
                rows(diff.removed()), diff.changed().stream().map(Changed::of).toList());
    }

    private static List<CourseView.Row> rows(List<CourseRow> entries) {
        return entries.stream().map(CourseView.Row::of).toList();
    }

    /** A course that the two editions describe differently. */
    public record Changed(@JsonUnwrapped CourseView.Name name, List<ChangedField> fields,
            @JsonIgnore CourseView before, @JsonIgnore CourseView after) {

        static Changed of(EditionDiff.Change<CourseRow> change) {
            return new Changed(CourseView.Name.of(change.after()), ChangedField.of(change),
                    CourseView.of(change.before()), CourseView.of(change.after()));
        }
    }

    /**
     * A field that differs, with its value before and after; null if there is none.
     *
     * @param from a text, an amount, a level, a flag or a list of texts
     * @param to likewise
     */
    @OrNull
    public record ChangedField(Field field, Optional<?> from, Optional<?> to) {

        /** A field of a row that can change. */
        public enum Field {
            TITLE("title", row -> Optional.of(row.course().name().title())),
            LEVEL("level", row -> Optional.of(row.course().level())),
            DURATION("duration", row -> row.course().duration()),
            PROVIDER("provider", row -> row.course().name().provider()),
            PATHS("paths", row -> Optional.of(row.course().paths())),
            WITHOUT_WAITING_PERIOD("withoutWaitingPeriod", row -> row.course().withoutWaitingPeriod()),
            PRICE("price", row -> row.course().price()), AREA("area", row -> row.course().area()),
            REMARK("remark", CourseView.Row::remark);

            private final String member;
            private final Function<CourseView.Row, Optional<?>> value;

            Field(String member, Function<CourseView.Row, Optional<?>> value) {
                this.member = member;
                this.value = value;
            }

            /** The name of the JSON member in a row. */
            @JsonValue
            public String member() {
                return member;
            }

            private static Field of(EditionDiff.Field field) {
                return switch (field) {
                    case TITLE -> TITLE;
                    case LEVEL -> LEVEL;
                    case DURATION -> DURATION;
                    case PROVIDER -> PROVIDER;
                    case PATHS -> PATHS;
                    case WITHOUT_WAITING_PERIOD -> WITHOUT_WAITING_PERIOD;
                    case PRICE -> PRICE;
                    case ERHVERVSOMRAADE -> AREA;
                    case REMARK -> REMARK;
                    case PACKAGE, RATE -> throw new IllegalStateException("a positive list has no " + field);
                };
            }
        }

        static List<ChangedField> of(EditionDiff.Change<CourseRow> change) {
            CourseView.Row before = CourseView.Row.of(change.before());
            CourseView.Row after = CourseView.Row.of(change.after());
            return change.fields().stream().map(Field::of)
                    .map(field -> new ChangedField(field, field.value.apply(before), field.value.apply(after)))
                    .toList();
        }
    }
}
