package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.json.Texts;
import dk.kursusret.importer.file.Encoding;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.report.DiffCounts;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Place;
import dk.kursusret.importer.report.Severity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report as the API and the command line give it. What is not known is null. */
public final class ImportReportJson {
    /** More findings than these help nobody; the total is said beside them. */
    private static final int MOST_FINDINGS = 1000;

    private ImportReportJson() {}

    public static ObjectNode of(ImportReport report) {
        ObjectNode json = Json.object();
        json.put("status", report.status().name());
        json.put("list", report.id().list());
        json.put("edition", report.id().firstDay().toString());
        report.base().ifPresent(base -> json.put("base", base.toString()));
        json.put("lastDay", report.lastDay().map(last -> last.day().toString()).orElse(null));
        json.put("lastDayFrom", report.lastDay().map(last -> last.from().name()).orElse(null));
        json.put("sha256", report.id().sha256());
        json.set("recognised", recognised(report.recognised()));
        json.put("rows", report.counts().rows());
        json.put("accepted", report.counts().accepted());
        json.put("quarantined", report.counts().quarantined());
        json.set("diff", report.diff().map(ImportReportJson::diff).orElse(null));
        report.correction().ifPresent(correction -> json.set("correction", diff(correction)));
        report.diff().ifPresent(diff -> json.set("changes", DiffRowsJson.of(report.rows())));
        ArrayNode acknowledged = json.putArray("acknowledged");
        report.acknowledged().guards().stream().sorted().forEach(acknowledged::add);
        if (!report.acknowledged().guards().isEmpty()) {
            json.put("reason", report.acknowledged().reason());
        }
        json.put("findingsTotal", report.findings().size() + report.untold());
        ArrayNode findings = json.putArray("findings");
        told(report.findings()).stream().map(ImportReportJson::finding).forEach(findings::add);
        return json;
    }

    /** As many as are told; of every guard at least the first, for each must be acknowledged. */
    private static List<Finding> told(List<Finding> all) {
        if (all.size() <= MOST_FINDINGS) {
            return all;
        }
        Map<String, Finding> guards = new LinkedHashMap<>();
        all.stream().skip(MOST_FINDINGS).filter(finding -> finding.severity() == Severity.GUARD)
                .forEach(guard -> guards.putIfAbsent(guard.code(), guard));
        List<Finding> told = all.subList(0, MOST_FINDINGS);
        told.forEach(finding -> guards.remove(finding.code()));
        return Stream.concat(told.stream().limit(MOST_FINDINGS - guards.size()), guards.values().stream()).toList();
    }

    private static ObjectNode recognised(Recognised recognised) {
        ObjectNode json = Json.object().put("type", recognised.type().name());
        json.put("encoding", recognised.encoding().map(Encoding::label).orElse(null));
        json.put("delimiter", recognised.delimiter().map(String::valueOf).orElse(null));
        json.put("profile", recognised.profile().orElse(null));
        json.put("sheet", recognised.sheet().orElse(null));
        json.put("headingLine", recognised.headingLine().orElse(null));
        json.set("dates", recognised.dates().map(dates -> Json.object().put("order", dates.order().name())
                .put("serials", dates.serials().label())).orElse(null));
        return json;
    }

    static ObjectNode diff(DiffCounts diff) {
        return Json.object().put("against", diff.against().map(LocalDate::toString).orElse(null))
                .put("added", diff.added()).put("removed", diff.removed()).put("changed", diff.changed())
                .put("unchanged", diff.unchanged());
    }

    static ObjectNode finding(Finding finding) {
        Optional<Place> place = finding.place();
        ObjectNode json = Json.object().put("code", finding.code()).put("severity", finding.severity().name());
        json.put("line", place.map(Place::line).orElse(null));
        json.put("row", place.map(Place::row).orElse(null));
        json.put("column", place.flatMap(Place::column).orElse(null));
        json.put("value", finding.value().orElse(null));
        json.set("text", Texts.both(finding.text()));
        return json;
    }
}
