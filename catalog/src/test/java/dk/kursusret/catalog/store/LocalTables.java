package dk.kursusret.catalog.store;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Creates an empty in-memory DynamoDB with the product's tables. */
public final class LocalTables {
    public static final TableNames NAMES = new TableNames("Editions", "Entries");

    private LocalTables() {}

    public static DynamoDbClient create() {
        DynamoDbClient client = DynamoDBEmbedded.create(true).dynamoDbClient();
        new Tables(client, NAMES).create();
        return client;
    }
}
