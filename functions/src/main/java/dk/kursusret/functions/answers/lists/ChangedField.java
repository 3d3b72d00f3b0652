package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.kursusret.catalog.EditionDiff;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field that differs, with its value before and after; null where there is none.
 *
 * @param from a text, an amount, a level, a flag or a list of texts
 * @param to the same
 */
@JsonInclude(Include.ALWAYS)
public record ChangedField(Field field, Optional<?> from, Optional<?> to) {

    /** A member of a row that can change. */
    public enum Field {
        TITLE("title", row -> Optional.of(row.course().name().title())),
        LEVEL("level", row -> Optional.of(row.course().level())),
        DURATION("duration", row -> row.course().duration()),
        PROVIDER("provider", row -> row.course().name().provider()),
        PATHS("paths", row -> Optional.of(row.course().paths())),
        WITHOUT_WAITING_PERIOD("withoutWaitingPeriod", row -> row.course().withoutWaitingPeriod()),
        PRICE("price", row -> row.course().price()), AREA("area", row -> row.course().area()),
        REMARK("remark", RowView::remark);

        private final String member;
        private final Function<RowView, Optional<?>> value;

        Field(String member, Function<RowView, Optional<?>> value) {
            this.member = member;
            this.value = value;
        }

        /** As a row calls it. */
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

    static List<ChangedField> of(EditionDiff.Change change) {
        RowView before = RowView.of(change.before());
        RowView after = RowView.of(change.after());
        return change.fields().stream().map(Field::of)
                .map(field -> new ChangedField(field, field.value.apply(before), field.value.apply(after))).toList();
    }
}
