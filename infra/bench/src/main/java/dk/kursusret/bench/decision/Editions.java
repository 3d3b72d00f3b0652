package dk.kursusret.bench.decision;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.store.EditionReader;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In memory: the national lists of 2015 and 2021, and those of Sjælland and its neighbours, with one course on each.
 */
final class Editions implements EditionReader {
    private static final List<Row> ROWS = List.of(cables());
    private final List<EditionRecord> records = new ArrayList<>();

    Editions() {
        publish("six-weeks", "2015-01-01");
        publish("six-weeks", "2021-03-01");
        for (String region : List.of("rar-sjaelland", "rar-bornholm", "rar-fyn", "rar-hovedstaden")) {
            publish(region, "2021-10-01");
        }
    }

    private void publish(String list, String firstDay) {
        AuditEntry stamp = new AuditEntry(Instant.parse(firstDay + "T08:00:00Z"), "anna");
        records.add(new EditionRecord(new EditionId(list, LocalDate.parse(firstDay), Sha256.of(list + firstDay)), 1,
                Term.EDITION,
                new Delivery(new Source("liste.csv", Door.CLI, Origin.GIVEN), new Counts(1, 1, 0),
                        Acknowledgement.NONE),
                AuditTrail.of(stamp).approved(stamp)));
    }

    private static Row cables() {
        ListedCourse course = new ListedCourse(
                new CourseName("42994", Optional.of("42994"), "Kabelmontage", Optional.empty()), CourseLevel.AMU,
                Optional.of(new BigDecimal("148")), Optional.of(new BigDecimal("2043")), Optional.of("energi"),
                Optional.of(false), Set.of());
        return new CourseRow(course,
                new AsWritten(Optional.of("1"), Optional.of("Energi"), Optional.of("20 dage"), Optional.empty()),
                Optional.empty(), Optional.empty(), 2, 2);
    }

    @Override
    public List<EditionRecord> records(String list) {
        return records.stream().filter(record -> record.list().equals(list)).toList();
    }

    @Override
    public List<Row> entries(EditionId id) {
        return ROWS;
    }
}
