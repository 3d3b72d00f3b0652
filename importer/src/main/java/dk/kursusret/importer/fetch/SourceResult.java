package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.QuarantinedRows;
import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * The result of one source in one run.
 *
 * @param reason why nothing was fetched; empty where a file was, or where there was nothing new
 * @param problem the problem with the configuration, or with the importer's request; empty where there is none
 * @param report the importer's report; empty where no file reached it
 * @param setAside the file's quarantined rows, which are not in the report
 */
@JsonInclude(Include.NON_ABSENT)
record SourceResult(String source, Outcome outcome, Optional<Text> reason, Optional<JsonNode> problem,
        @JsonInclude(Include.NON_ABSENT) Optional<ImportReport> report,
        @JsonIgnore Optional<QuarantinedRows> setAside) {

    static SourceResult fetched(String source, Imported imported) {
        return new SourceResult(source, Outcome.FETCHED, Optional.empty(), Optional.empty(),
                Optional.of(imported.report()), Optional.of(imported.setAside()));
    }

    static SourceResult notModified(String source) {
        return nothing(source, Outcome.NOT_MODIFIED, Optional.empty(), Optional.empty());
    }

    static SourceResult none(String source, NotFetched none) {
        return nothing(source, none.outcome(), Optional.of(none.reason()), Optional.empty());
    }

    static SourceResult refused(String source, Problem problem) {
        return nothing(source, Outcome.REFUSED, Optional.empty(), Optional.of(problem.body()));
    }

    private static SourceResult nothing(String source, Outcome outcome, Optional<Text> reason,
            Optional<JsonNode> problem) {
        return new SourceResult(source, outcome, reason, problem, Optional.empty(), Optional.empty());
    }

    /** The part of the result that is logged. */
    @JsonInclude(Include.NON_ABSENT)
    record Brief(String source, Outcome outcome, Optional<ImportStatus> status) {}

    Brief brief() {
        return new Brief(source, outcome, report.map(ImportReport::status));
    }
}
