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
 * How a list stands today.
 *
 * @param records all that was ever done to it
 * @param history what was published of it
 */
public record Standing(KnownList list, List<EditionRecord> records, EditionHistory history, LocalDate today) {

    public static Standing of(KnownList list, List<EditionRecord> records, LocalDate today) {
        return new Standing(list, List.copyOf(records), EditionHistory.of(records, Instant.MAX), today);
    }

    public Optional<EditionRecord> inForce() {
        return history.on(today).map(InForce::edition);
    }

    /** The edition that held last, where none does because it is over. */
    Optional<EditionRecord> lapsed() {
        return history.lapsed(today).map(InForce::edition);
    }

    /** The last day on which an edition holds, counted without a break from today; empty where none ends it, or none holds. */
    Optional<LocalDate> covered() {
        return history.periods(held -> true).stream().filter(period -> period.holdsOn(today)).findFirst()
                .flatMap(Validity::lastDay);
    }

    /** The first day on which it would be missing where nothing more is published, if there still is such a list that day. */
    Optional<LocalDate> missingFrom() {
        return covered().map(last -> last.plusDays(1)).filter(list.validity()::holdsOn);
    }

    /** There is such a list today, its editions end, and none holds. */
    boolean isMissing() {
        return list.kind().isPositive() && list.validity().holdsOn(today) && inForce().isEmpty();
    }

    /** The next published edition to begin. */
    Optional<EditionRecord> next() {
        return history.turningDays().stream().filter(today::isBefore)
                .flatMap(day -> history.edition(day).stream()).findFirst();
    }

    /** What waits for approval, the next to be approved first. */
    public List<EditionRecord> waiting() {
        return records.stream().filter(this::waits).sorted(Comparator.comparing(EditionRecord::firstDay)).toList();
    }

    /** Staged, and nothing was published for its first day since. */
    boolean waits(EditionRecord record) {
        return record.isStaged() && records.stream().filter(other -> other.firstDay().equals(record.firstDay()))
                .noneMatch(other -> other.trail().publishedAt().filter(record.trail().staged().at()::isBefore)
                        .isPresent());
    }

    /** What a rollback takes back, of each first day what was published last; the newest day first. */
    public List<EditionRecord> revocable() {
        return records.stream().map(EditionRecord::firstDay).distinct().sorted(Comparator.reverseOrder())
                .flatMap(day -> Rollback.last(records, day).stream()).toList();
    }
}
