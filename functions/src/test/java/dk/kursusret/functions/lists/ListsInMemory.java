package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.functions.RecordsInMemory;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Published editions in the short form that tests use, each published on its first day. */
final class ListsInMemory extends RecordsInMemory {
    /** @param courses "42994 Rengøring", or "Truck @ Skolen" for one without a code */
    ListsInMemory list(String list, String firstDay, String... courses) {
        return publish(list, firstDay, Arrays.stream(courses).map(ListsInMemory::course).toList());
    }

    ListsInMemory publish(String list, String firstDay, List<Row> entries) {
        LocalDate day = LocalDate.parse(firstDay);
        publish(new EditionId(list, day, Sha256.of(list + firstDay)),
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), Origin.SAMPLE, entries);
        return this;
    }

    private static Row course(String written) {
        String[] titleAndProvider = written.split(" @ ");
        Optional<String> code = titleAndProvider.length > 1 ? Optional.empty() : Optional.of(written.split(" ")[0]);
        String title = code.map(c -> written.substring(c.length() + 1)).orElse(titleAndProvider[0]);
        ListedCourse course = new ListedCourse(
                new CourseName(code.orElse(written), code, title,
                        code.isPresent() ? Optional.empty() : Optional.of(titleAndProvider[1])),
                CourseLevel.AMU, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
        return new CourseRow(course, AsWritten.NOTHING, Optional.empty(), Optional.empty(), 2, 2);
    }
}
