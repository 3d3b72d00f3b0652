package dk.kursusret.local.server;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dk.kursusret.catalog.TableNames;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The functions of the template, put together over the local tables. */
final class Wiring {
    private final Map<String, RequestStreamHandler> handlers = Map.of();

    Wiring(DynamoDbClient client, TableNames tables, Clock clock) {}

    /** By class name, as the template's property {@code Handler} has it. */
    Map<String, RequestStreamHandler> handlers() {
        return handlers;
    }
}
