package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.json.Texts;
import dk.kursusret.importer.ImportReport;
import dk.kursusret.importer.ImportReportJson;
import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * What came of one source in one run.
 *
 * @param reason why nothing came; empty where something did, or nothing new was there
 * @param problem what is wrong with the configuration or with what the importer was asked; empty where nothing is
 * @param report the importer's; empty where no file reached it
 */
record SourceResult(String source, Outcome outcome, Optional<Text> reason, Optional<Problem> problem,
        Optional<ImportReport> report) {

    static SourceResult fetched(String source, ImportReport report) {
        return new SourceResult(source, Outcome.FETCHED, Optional.empty(), Optional.empty(), Optional.of(report));
    }

    static SourceResult notModified(String source) {
        return new SourceResult(source, Outcome.NOT_MODIFIED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static SourceResult none(String source, NotFetched none) {
        return new SourceResult(source, none.outcome(), Optional.of(none.reason()), Optional.empty(),
                Optional.empty());
    }

    static SourceResult refused(String source, Problem problem) {
        return new SourceResult(source, Outcome.REFUSED, Optional.empty(), Optional.of(problem), Optional.empty());
    }

    /** For the log. */
    ObjectNode brief() {
        ObjectNode json = Json.object().put("source", source).put("outcome", outcome.name());
        report.ifPresent(told -> json.put("status", told.status().name()));
        return json;
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("source", source).put("outcome", outcome.name());
        reason.ifPresent(text -> json.set("reason", Texts.both(text)));
        problem.ifPresent(wrong -> json.set("problem", wrong.body()));
        report.ifPresent(told -> json.set("report", ImportReportJson.of(told)));
        return json;
    }
}
