package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.SetAsideRows;
import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * What came of one source in one run.
 *
 * @param reason why nothing came; empty where something did, or nothing new was there
 * @param problem what is wrong with the configuration or with what the importer was asked; empty where nothing is
 * @param report the importer's; empty where no file reached it
 * @param setAside the rows that this file has to give beside its report
 */
@JsonInclude(Include.NON_ABSENT)
record SourceResult(String source, Outcome outcome, Optional<Text> reason, Optional<JsonNode> problem,
        @JsonInclude(Include.NON_ABSENT) Optional<ImportReport> report, @JsonIgnore Optional<SetAsideRows> setAside) {

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

    /** For the log. */
    @JsonInclude(Include.NON_ABSENT)
    record Brief(String source, Outcome outcome, Optional<ImportStatus> status) {}

    Brief brief() {
        return new Brief(source, outcome, report.map(ImportReport::status));
    }
}
