package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.Entry;
import java.time.LocalDate;
import java.util.Optional;

/** All that a row says; null where it does not. */
@JsonInclude(Include.ALWAYS)
public record RowView(@JsonUnwrapped CourseView course, Optional<String> runningNumber, Optional<String> remark,
        Optional<LocalDate> added) {

    public static RowView of(Entry entry) {
        return new RowView(CourseView.of(entry), entry.runningNumber(), entry.remark(), entry.added());
    }
}
