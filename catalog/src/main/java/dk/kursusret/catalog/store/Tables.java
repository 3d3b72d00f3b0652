package dk.kursusret.catalog.store;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Creates the tables where no template does: locally and in tests. Both have the keys {@code pk} and {@code sk}. */
public final class Tables {
    private final DynamoDbClient client;
    private final TableNames names;

    public Tables(DynamoDbClient client, TableNames names) {
        this.client = client;
        this.names = names;
    }

    /** Creates both tables; one that exists already is left alone. */
    public void create() {
        List.of(names.editions(), names.entries()).forEach(this::create);
    }

    private void create(String table) {
        try {
            client.createTable(definition(table));
        } catch (ResourceInUseException alreadyExists) {
            // Created by an earlier start, whose rows are to be kept.
        }
        client.waiter().waitUntilTableExists(request -> request.tableName(table));
    }

    private static CreateTableRequest definition(String table) {
        return CreateTableRequest.builder().tableName(table).billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .attributeDefinitions(text("pk"), text("sk")).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }
}
