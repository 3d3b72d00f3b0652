package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.edition.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts a record to and from an item in the table of editions: pk the list, sk {@code firstDay#sha256}, with {@code
 * #2} and so on for later rounds.
 */
final class RecordItem {
    /** The attributes that are read with a pointer: all but the report, which is the bulk of the item. */
    static final List<String> POINTER = List.of("pk", "sk", "firstDay", "sha256", "round", "kind", "base", "lastDay",
            "fileName", "door", "origin", "rows", "accepted", "quarantined", "acknowledged", "acknowledgedReason",
            "reason", "stagedAt", "stagedBy", "approvedAt", "approvedBy", "publishedAt", "withdrawnAt", "withdrawnBy",
            "withdrawnReason");

    private RecordItem() {}

    static Map<String, AttributeValue> key(EditionRecord record) {
        String sk = Stream.of(record.firstDay().toString(), record.sha256(), Integer.toString(record.round()))
                .limit(record.round() == 1 ? 2 : 3).collect(Collectors.joining("#"));
        return Map.of("pk", AttributeValue.fromS(record.list()), "sk", AttributeValue.fromS(sk));
    }

    /** The item of a newly staged record; what is done to it later is written by updates. */
    static Map<String, AttributeValue> staged(EditionRecord record, String report) {
        Map<String, AttributeValue> key = key(record);
        Map<String, AttributeValue> item = Item.keyed(key.get("pk").s(), key.get("sk").s())
                .put("firstDay", record.firstDay().toString()).put("sha256", record.sha256())
                .put("round", record.round()).put("kind", record.term().kind().name()).put("base", record.term().base())
                .put("lastDay", record.term().lastDay()).put("fileName", record.delivery().source().fileName())
                .put("door", record.delivery().source().door().name())
                .put("origin", record.delivery().source().origin().name())
                .put("rows", record.delivery().counts().rows()).put("accepted", record.delivery().counts().accepted())
                .put("quarantined", record.delivery().counts().quarantined())
                .put("acknowledged", record.delivery().acknowledgement().guards())
                .put("acknowledgedReason", record.delivery().acknowledgement().reason())
                .put("reason", record.term().reason())
                .put("stagedAt", record.trail().staged().at().toString()).put("stagedBy", record.trail().staged().by())
                .attributes();
        item.put("report", AttributeValue.fromB(Packed.pack(report)));
        return item;
    }

    static EditionRecord read(Map<String, AttributeValue> attributes) {
        Item item = Item.of(attributes);
        EditionId id = new EditionId(item.text("pk"), LocalDate.parse(item.text("firstDay")), item.text("sha256"));
        Source source = new Source(item.text("fileName"), Door.valueOf(item.text("door")),
                Origin.valueOf(item.text("origin")));
        Counts counts = new Counts(item.number("rows"), item.number("accepted"), item.number("quarantined"));
        Term term = new Term(EditionKind.valueOf(item.text("kind")), item.day("base"), item.day("lastDay"),
                item.text("reason"));
        Delivery delivery = new Delivery(source, counts,
                new Acknowledgement(Set.copyOf(item.texts("acknowledged")), item.text("acknowledgedReason")));
        AuditTrail trail = new AuditTrail(
                new AuditEntry(Instant.parse(item.text("stagedAt")), item.text("stagedBy")),
                stamp(item, "approvedAt", "approvedBy"), item.instant("publishedAt"),
                stamp(item, "withdrawnAt", "withdrawnBy").map(s -> new Withdrawal(s, item.text("withdrawnReason"))));
        return new EditionRecord(id, item.number("round"), term, delivery, trail);
    }

    private static Optional<AuditEntry> stamp(Item item, String at, String by) {
        return item.instant(at).map(moment -> new AuditEntry(moment, item.text(by)));
    }
}
