package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The findings of a report as people are told of them, in this order. */
enum FindingsOf {
    FILE, GUARD, ACKNOWLEDGED, ROW, WARNING;

    /** Those of a report. What stands published or is about to was acknowledged whoever did it. */
    List<JsonNode> in(JsonNode report) {
        return report.path("findings").valueStream().filter(finding -> of(finding, report) == this).toList();
    }

    private static FindingsOf of(JsonNode finding, JsonNode report) {
        FindingsOf severity = valueOf(finding.path("severity").asText());
        boolean blocked = report.path("status").asText().equals("BLOCKED");
        return severity == GUARD && (!blocked || isAcknowledged(finding, report)) ? ACKNOWLEDGED : severity;
    }

    private static boolean isAcknowledged(JsonNode finding, JsonNode report) {
        return report.path("acknowledged").valueStream()
                .anyMatch(code -> code.asText().equals(finding.path("code").asText()));
    }
}
