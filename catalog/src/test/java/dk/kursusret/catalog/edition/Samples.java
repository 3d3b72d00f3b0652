package dk.kursusret.catalog.edition;

import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Sample rows and records for tests. */
public final class Samples {
    public static final String FYN = "rar-fyn";

    private Samples() {}

    public static CourseRow course(String code, String title) {
        ListedCourse course = new ListedCourse(
                new CourseName(code, Optional.of(code), title, Optional.of("Eksempelskolen")), CourseLevel.AMU,
                Optional.of(new BigDecimal("14.8")), Optional.of(new BigDecimal("1180.00")), Optional.of("transport"),
                Optional.of(true), Set.of("kabelmontoer", "roermontoer"));
        return new CourseRow(course,
                new AsWritten(Optional.of("1"), Optional.of("Transport"), Optional.of("2 dage"),
                        Optional.of("=ikke en formel")),
                Optional.of(new BigDecimal("2")), Optional.of(LocalDate.of(2021, 4, 1)), 2, 2);
    }

    public static CourseRow privateCourse(String id) {
        ListedCourse course = new ListedCourse(
                new CourseName(id, Optional.empty(), "Document Control", Optional.of("Udbyder")), CourseLevel.PRIVATE,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
        return new CourseRow(course, AsWritten.NOTHING, Optional.empty(), Optional.empty(), 3, 3);
    }

    public static EditionId id(String firstDay, String content) {
        return new EditionId(FYN, LocalDate.parse(firstDay), Sha256.of(content));
    }

    public static EditionRecord staged(String firstDay, String content) {
        return staged(FYN, firstDay, content);
    }

    public static EditionRecord staged(String list, String firstDay, String content) {
        return new EditionRecord(new EditionId(list, LocalDate.parse(firstDay), Sha256.of(content)), 1, Term.EDITION,
                new Delivery(new Source("liste.csv", Door.CLI, Origin.GIVEN), new Counts(3, 2, 1),
                        new Acknowledgement(Set.of("A201", "A204"), "aftalt")),
                AuditTrail.of(stamp("2021-03-01T08:00:00Z", "anna")));
    }

    public static EditionRecord published(String firstDay, String content, String at) {
        EditionRecord r = staged(firstDay, content);
        return r.with(r.trail().approved(stamp(at, "bo")));
    }

    public static EditionRecord supplement(String base, String firstDay, Optional<String> lastDay, String at) {
        EditionRecord r = published(firstDay, "tillæg " + firstDay, at);
        return lasting(r, new Term(EditionKind.SUPPLEMENT, Optional.of(LocalDate.parse(base)),
                lastDay.map(LocalDate::parse), "nye kurser"));
    }

    public static EditionRecord withdrawn(EditionRecord r, String at) {
        return r.with(r.trail().withdrawn(Optional.of(new Withdrawal(stamp(at, "carl"), "forkert fil"))));
    }

    public static EditionRecord until(EditionRecord r, LocalDate lastDay) {
        return lasting(r, r.term().until(Optional.of(lastDay)));
    }

    private static EditionRecord lasting(EditionRecord r, Term term) {
        return new EditionRecord(r.id(), r.round(), term, r.delivery(), r.trail());
    }

    public static EditionRecord round(EditionRecord r, int round) {
        return new EditionRecord(r.id(), round, r.term(), r.delivery(), r.trail());
    }

    public static AuditEntry stamp(String at, String by) {
        return new AuditEntry(Instant.parse(at), by);
    }
}
