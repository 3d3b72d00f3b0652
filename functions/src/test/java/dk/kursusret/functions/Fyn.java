package dk.kursusret.functions;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A year of one list: an edition for April with a supplement for May and June, one for October whose correction was
 * withdrawn after three days, one for next April that is already published, and a file awaiting approval.
 */
final class Fyn {
    static final EditionRecord APRIL = edition("2021-04-01", "april", "2021-03-10T09:00:00Z");
    static final EditionRecord MAY = supplement(edition("2021-05-15", "maj", "2021-05-10T09:00:00Z"));
    static final EditionRecord OCTOBER = edition("2021-10-01", "oktober", "2021-09-10T09:00:00Z");
    static final EditionRecord CORRECTED = withdrawn(edition("2021-10-01", "rettet", "2021-10-05T09:00:00Z"));
    static final EditionRecord NEXT = edition("2022-04-01", "næste", "2021-11-01T09:00:00Z");
    static final EditionRecord WAITING = staged("2021-12-01", "venter");

    private Fyn() {}

    static ListsInMemory lists() {
        return new ListsInMemory()
                .add(APRIL, row("42994", "Rengøring", "1180"), row("40531", "Bus", "500"))
                .add(MAY, row("48400", "Lille bus", "700"))
                .add(OCTOBER, row("42994", "Rengøring og kontrol", "1220"), row("47592", "Gaffeltruck", "900"))
                .add(CORRECTED, row("42994", "Rengøring", "9999"))
                .add(NEXT, row("40531", "Bus", "500"), row("47592", "Gaffeltruck", "900"))
                .add(WAITING, row("99999", "Hemmeligt kursus", "1"));
    }

    static Row row(String code, String title, String price) {
        ListedCourse course = new ListedCourse(
                new CourseName(code, Optional.of(code), title, Optional.of("Eksempelskolen")), CourseLevel.AMU,
                Optional.of(new BigDecimal("14.8")), Optional.of(new BigDecimal(price)), Optional.of("bygge-og-anlaeg"),
                Optional.empty(), Set.of());
        return new CourseRow(course,
                new AsWritten(Optional.of("1"), Optional.of("Bygge og anlæg"), Optional.of("2 dage"),
                        Optional.of("aftalt")),
                Optional.of(new BigDecimal("2")), Optional.of(LocalDate.of(2021, 4, 1)), 2, 2);
    }

    /** An edition for October, published at another time. */
    static EditionRecord publishedAt(String at) {
        return edition("2021-10-01", at, at);
    }

    /** An edition for October from a file with this hash. */
    static EditionRecord hashed(String sha256) {
        EditionRecord r = OCTOBER;
        return new EditionRecord(new EditionId(r.list(), r.firstDay(), sha256), 1, r.term(), r.delivery(), r.trail());
    }

    private static EditionRecord staged(String firstDay, String content) {
        return new EditionRecord(new EditionId("rar-fyn", LocalDate.parse(firstDay), Sha256.of(content)), 1,
                Term.EDITION,
                new Delivery(new Source(content + ".csv", Door.CLI, Origin.GIVEN), new Counts(3, 2, 1),
                        new Acknowledgement(Set.of("A201"), "aftalt med Anna")),
                AuditTrail.of(new AuditEntry(Instant.parse("2021-03-01T09:00:00Z"), "anna")));
    }

    private static EditionRecord edition(String firstDay, String content, String at) {
        EditionRecord r = staged(firstDay, content);
        return r.with(r.trail().approved(new AuditEntry(Instant.parse(at), "bo")));
    }

    private static EditionRecord supplement(EditionRecord r) {
        return new EditionRecord(r.id(), 1, new Term(EditionKind.SUPPLEMENT, Optional.of(LocalDate.of(2021, 4, 1)),
                Optional.of(LocalDate.of(2021, 6, 30)), "nye hold"), r.delivery(), r.trail());
    }

    private static EditionRecord withdrawn(EditionRecord r) {
        return r.with(r.trail().withdrawn(Optional.of(new Withdrawal(
                new AuditEntry(Instant.parse("2021-10-08T09:00:00Z"), "carl"), "forkert fil fra Bo"))));
    }
}
