package dk.kursusret.functions;

import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The client of a cloud function; region and credentials come from its environment. */
final class DynamoDb {
    private DynamoDb() {}

    static DynamoDbClient client() {
        return DynamoDbClient.builder().httpClientBuilder(Apache5HttpClient.builder()).build();
    }
}
