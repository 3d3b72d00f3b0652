package dk.kursusret.importer.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.importer.compare.Comparison;
import dk.kursusret.importer.compare.DiffCounts;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that an operator is told about one import. Its JSON, written and read by {@link ReportJson}, is the same in the
 * API, the bucket and the store.
 *
 * @param counts counts of the rows that are not blank
 */
public record ImportReport(ImportStatus status, @JsonUnwrapped Subject subject, Recognised recognised,
        @JsonUnwrapped Counts counts, @JsonUnwrapped Compared compared, @JsonUnwrapped Acknowledged guards,
        @JsonUnwrapped ReportedFindings reported) {

    /**
     * The edition or supplement that the file is for.
     *
     * @param edition the first day
     * @param base the first day of the edition that a supplement adds to
     * @param lastDay the last day on which it holds; empty where it has no end of its own
     * @param lastDayFrom where the last day comes from
     */
    public record Subject(String list, LocalDate edition, @JsonInclude(Include.NON_ABSENT) Optional<LocalDate> base,
            Optional<LocalDate> lastDay, Optional<LastDay.From> lastDayFrom, String sha256) {

        public static Subject of(EditionId id, Optional<LocalDate> base, Optional<LastDay> lastDay) {
            return new Subject(id.list(), id.firstDay(), base, lastDay.map(LastDay::day), lastDay.map(LastDay::from),
                    id.sha256());
        }
    }

    public EditionId id() {
        return new EditionId(subject.list(), subject.edition(), subject.sha256());
    }

    public Optional<DiffCounts> diff() {
        return compared.diff();
    }

    /**
     * What differs from what is published.
     *
     * @param diff empty where the file could not be read
     * @param correction how many courses differ from the edition that is corrected; empty where none is corrected
     * @param changes the first of the courses that differ
     */
    public record Compared(Optional<DiffCounts> diff, @JsonInclude(Include.NON_ABSENT) Optional<DiffCounts> correction,
            @JsonInclude(Include.NON_ABSENT) Optional<ChangedRows> changes) {
        /** For a file that was not compared with anything. */
        public static final Compared NOTHING = new Compared(Optional.empty(), Optional.empty(), Optional.empty());

        public static Compared of(Comparison comparison) {
            return new Compared(Optional.of(comparison.diff()), comparison.correction(),
                    Optional.of(ChangedRows.of(comparison.rows())));
        }
    }

    /**
     * The guards that were raised and acknowledged.
     *
     * @param acknowledged their codes, in order
     * @param reason the operator's reason; empty where no guard was acknowledged
     */
    public record Acknowledged(List<String> acknowledged, @JsonInclude(Include.NON_ABSENT) Optional<String> reason) {
        public Acknowledged {
            acknowledged = List.copyOf(Optional.ofNullable(acknowledged).orElse(List.of()));
        }

        public static Acknowledged of(Acknowledgement acknowledgement) {
            return new Acknowledged(acknowledgement.guards().stream().sorted().toList(),
                    Optional.of(acknowledgement.reason()).filter(reason -> !acknowledgement.guards().isEmpty()));
        }
    }

    public List<Finding> findings() {
        return reported.findings();
    }

    /** Returns this report with another status. */
    public ImportReport withStatus(ImportStatus changed) {
        return new ImportReport(changed, subject, recognised, counts, compared, guards, reported);
    }

    /** Returns this report as blocked by guards that a later comparison raised. */
    public ImportReport blockedBy(List<Finding> raised, Comparison comparison) {
        return new ImportReport(ImportStatus.BLOCKED, subject, recognised, counts, Compared.of(comparison), guards,
                reported.after(raised));
    }
}
