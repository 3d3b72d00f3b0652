package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.gateway.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An edition as operators see it: with who did what to it, and why. What has not happened is null. */
final class EditionRecordJson {
    private EditionRecordJson() {}

    static ObjectNode of(EditionRecord record) {
        ObjectNode json = Json.object().put("id", record.id().toString()).put("list", record.list())
                .put("edition", record.firstDay().toString()).put("sha256", record.sha256())
                .put("kind", record.kind().name())
                .put("lastDay", record.lastDay().map(LocalDate::toString).orElse(null))
                .put("reason", record.reason().isEmpty() ? null : record.reason())
                .put("source", record.source().fileName()).put("door", record.source().door().name())
                .put("sample", record.isSample()).put("rows", record.counts().rows())
                .put("accepted", record.counts().accepted()).put("quarantined", record.counts().quarantined());
        record.acknowledgement().guards().stream().sorted().forEach(json.putArray("acknowledged")::add);
        stamp(json, "staged", Optional.of(record.staged()));
        stamp(json, "approved", record.approved());
        json.put("publishedAt", record.publishedAt().map(Instant::toString).orElse(null));
        stamp(json, "withdrawn", record.withdrawal().map(withdrawal -> withdrawal.stamp()));
        return json.put("withdrawnReason", record.withdrawal().map(withdrawal -> withdrawal.reason()).orElse(null));
    }

    private static void stamp(ObjectNode json, String done, Optional<Stamp> stamp) {
        json.put(done + "At", stamp.map(Stamp::at).map(Instant::toString).orElse(null));
        json.put(done + "By", stamp.map(Stamp::by).orElse(null));
    }
}
