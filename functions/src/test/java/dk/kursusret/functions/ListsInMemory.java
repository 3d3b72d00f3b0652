package dk.kursusret.functions;

import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An in-memory store of editions that tests fill themselves. */
final class ListsInMemory extends RecordsInMemory {
    /** The national list, and those of Sjælland, Fyn and Nordjylland, the last of them a sample. */
    static ListsInMemory filled() {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("six-weeks", "2015-01-01", Origin.GIVEN, course("42994", "Kabelmontage", "energi", "37"),
                course("40531", "Fiber på stolper", "energi", "22.2"), course("48400", "Sikkerhed", "byg", "74"),
                academy(), privateCourse());
        lists.publish("six-weeks", "2021-03-01", Origin.GIVEN, course("42994", "Kabelmontage", "energi", "37"),
                course("40531", "Fiber på stolper", "energi", "22.2"), course("48400", "Sikkerhed", "byg", "74"),
                academy(), privateCourse());
        lists.publish("rar-sjaelland", "2021-10-01", Origin.GIVEN, course("42994", "Kabelmontage", "energi", "37"),
                course("47592", "Gaffeltruck", "transport", "51.8"));
        lists.publish("rar-fyn", "2021-04-01", Origin.GIVEN, course("48400", "Sikkerhed", "byg", "74"));
        lists.publish("rar-fyn", "2021-10-01", Origin.GIVEN, course("40531", "Fiber på stolper", "energi", "22.2"));
        lists.publish("rar-nordjylland", "2021-10-01", Origin.SAMPLE, course("45141", "Rørlægning", "byg", "111"));
        return lists;
    }

    void publish(String list, String firstDay, Origin origin, Row... entries) {
        publish(list, firstDay, firstDay, origin, entries);
    }

    void publish(String list, String firstDay, String publishedOn, Origin origin, Row... entries) {
        publish(new EditionId(list, LocalDate.parse(firstDay), Sha256.of(list + firstDay + List.of(entries))),
                Instant.parse(publishedOn + "T08:00:00Z"), origin, List.of(entries));
    }

    /** Adds a record with its rows as given. */
    ListsInMemory add(EditionRecord record, Row... entries) {
        add(record, List.of(entries));
        return this;
    }

    static Row course(String code, String title, String area, String hours) {
        return course(code, title, CourseLevel.AMU, area, hours);
    }

    static Row course(String code, String title, CourseLevel level, String area, String hours) {
        return entry(new ListedCourse(new CourseName(code, Optional.of(code), title, Optional.of("Eksempelskolen")),
                level, Optional.of(new BigDecimal(hours)), Optional.of(new BigDecimal("2043")), Optional.of(area),
                Optional.of(false), Set.of("kabelmontoer")), area);
    }

    static Row academy() {
        return entry(
                new ListedCourse(new CourseName("AU101", Optional.of("AU101"), "Ledelse i praksis", Optional.empty()),
                        CourseLevel.ACADEMY, Optional.of(new BigDecimal("74")), Optional.of(new BigDecimal("7000")),
                        Optional.of("kontor"), Optional.of(false), Set.of()),
                "kontor");
    }

    private static Row privateCourse() {
        return entry(new ListedCourse(
                new CourseName("document-control-udbyder", Optional.empty(), "Document Control",
                        Optional.of("Udbyder")),
                CourseLevel.PRIVATE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of()),
                "kontor");
    }

    private static Row entry(ListedCourse course, String area) {
        return new CourseRow(course, new AsWritten(Optional.of("1"), Optional.of(area),
                course.hours().map(h -> h + " timer"), Optional.of("bemærkning")), Optional.empty(),
                Optional.of(LocalDate.of(2015, 1, 1)), 2, 2);
    }
}
