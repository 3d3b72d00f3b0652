package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.gateway.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What anyone may know of a published edition or supplement: what it is, where it came from, and when what was done to
 * it. Who did it, and the words in which operators gave each other reasons, stay with them.
 */
final class EditionJson {
    private EditionJson() {}

    static ObjectNode record(EditionRecord record, Listing listing) {
        ObjectNode node = reference(record)
                .put("state", listing.history().state(record, listing.when().asOf()).name())
                .put("base", record.base().map(LocalDate::toString).orElse(null))
                .put("reason", record.reason().isEmpty() ? null : record.reason())
                .put("origin", record.source().origin().name()).put("source", record.source().fileName())
                .put("door", record.source().door().name());
        node.putObject("counts").put("rows", record.counts().rows()).put("accepted", record.counts().accepted())
                .put("quarantined", record.counts().quarantined());
        record.acknowledgement().guards().stream().sorted().forEach(node.putArray("acknowledged")::add);
        return node.put("stagedAt", record.staged().at().toString())
                .put("publishedAt", record.publishedAt().map(Instant::toString).orElse(null))
                .put("withdrawnAt", record.withdrawal().map(w -> w.stamp().at().toString()).orElse(null));
    }

    static ArrayNode records(List<EditionRecord> records, Listing listing) {
        ArrayNode array = Json.array();
        records.forEach(record -> array.add(record(record, listing)));
        return array;
    }

    /** Which one it is. */
    static ObjectNode reference(EditionRecord record) {
        return Json.object().put("edition", record.firstDay().toString()).put("sha256", record.sha256())
                .put("round", record.round()).put("kind", record.kind().name())
                .put("lastDay", record.lastDay().map(LocalDate::toString).orElse(null))
                .put("sample", record.isSample());
    }
}
