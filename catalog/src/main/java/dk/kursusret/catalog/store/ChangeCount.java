package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.EditionRecord;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * The number of publications and withdrawals on a list, stored as an item beside its records. It could be derived from
 * the records; it is stored so that a write can be made conditional on all of them at once. Tables filled before the
 * count was introduced have no such item until the next change.
 */
final class ChangeCount {
    private ChangeCount() {}

    /** Increments the count, on condition that nothing has changed since the records were read. */
    static Update increment(List<EditionRecord> seen, Update.Builder update, String list) {
        long changes = seen.stream().filter(record -> record.trail().publishedAt().isPresent()).count()
                + seen.stream().filter(record -> record.trail().withdrawal().isPresent()).count();
        return update.key(Map.of("pk", AttributeValue.fromS("changes#" + list), "sk", AttributeValue.fromS("changes")))
                .conditionExpression("attribute_not_exists(changes) OR changes = :seen")
                .updateExpression("SET changes = :next")
                .expressionAttributeValues(Map.of(":seen", AttributeValue.fromN(Long.toString(changes)),
                        ":next", AttributeValue.fromN(Long.toString(changes + 1))))
                .build();
    }
}
