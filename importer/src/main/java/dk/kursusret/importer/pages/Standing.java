package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.importer.intake.Rollback;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The state of a list today.
 *
 * @param records all records of the list
 * @param history its published editions and supplements
 */
public record Standing(KnownList list, List<EditionRecord> records, EditionHistory history, LocalDate today) {

    public static Standing of(KnownList list, List<EditionRecord> records, LocalDate today) {
        return new Standing(list, List.copyOf(records), EditionHistory.of(records, Instant.MAX), today);
    }

    public Optional<EditionRecord> inForce() {
        return history.on(today).map(InForce::edition);
    }

    /** The last edition in force, where none is today because that one has ended. */
    Optional<EditionRecord> lapsed() {
        return history.lapsed(today).map(InForce::edition);
    }

    /**
     * The last day of the unbroken period of editions that includes today; empty where the period has no end, or no
     * edition holds today.
     */
    Optional<LocalDate> covered() {
        return history.periods(held -> true).stream().filter(period -> period.holdsOn(today)).findFirst()
                .flatMap(Validity::lastDay);
    }

    /**
     * The first day on which the list will be missing if nothing more is published; empty where the list itself has
     * ended by then.
     */
    Optional<LocalDate> missingFrom() {
        return covered().map(last -> last.plusDays(1)).filter(list.validity()::holdsOn);
    }

    /**
     * Whether no edition holds today although the list exists and ought to have one. Only positive lists are ever
     * missing.
     */
    boolean isMissing() {
        return list.kind().isPositive() && list.validity().holdsOn(today) && inForce().isEmpty();
    }

    /** The next published edition to begin. */
    Optional<EditionRecord> next() {
        return history.turningDays().stream().filter(today::isBefore)
                .flatMap(day -> history.edition(day).stream()).findFirst();
    }

    /** The files that wait for approval, the earliest first day first. */
    public List<EditionRecord> waiting() {
        return records.stream().filter(record -> record.waitsAmong(records))
                .sorted(Comparator.comparing(EditionRecord::firstDay)).toList();
    }

    /** What has become of one of the records. */
    public FileState state(EditionRecord record) {
        return record.waitsAmong(records) ? FileState.WAITING
                : record.isStaged() ? FileState.OVERTAKEN : FileState.of(history.state(record, today));
    }

    /** What rollbacks would withdraw: for each first day what was published last, the latest day first. */
    public List<EditionRecord> revocable() {
        return records.stream().map(EditionRecord::firstDay).distinct().sorted(Comparator.reverseOrder())
                .flatMap(day -> Rollback.last(records, day).stream()).toList();
    }
}
