package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.gateway.json.Json;

/** A rollback as the API answers it. */
final class RollbackJson {
    private RollbackJson() {}

    static ObjectNode of(Rollback.Outcome outcome) {
        ObjectNode json = edition(outcome.withdrawn());
        ObjectNode answer = Json.object().put("status", "WITHDRAWN").put("list", outcome.withdrawn().list());
        answer.setAll(json);
        answer.set("inForce", outcome.inForce().map(now -> edition(now.edition())).orElse(null));
        ArrayNode suspended = answer.putArray("suspended");
        outcome.suspended().forEach(supplement -> suspended.addObject()
                .put("edition", supplement.firstDay().toString()).put("sha256", supplement.sha256())
                .put("courses", supplement.counts().accepted()));
        return answer;
    }

    private static ObjectNode edition(EditionRecord record) {
        return Json.object().put("edition", record.firstDay().toString()).put("sha256", record.sha256())
                .put("kind", record.kind().name());
    }
}
