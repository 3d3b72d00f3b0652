package dk.kursusret.functions;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * DynamoDB for a cloud function; region and credentials come from its environment. The client outlives a snapshot, its
 * connections and credentials need not: a restored copy's connections lead nowhere, and its credentials may be old.
 * <p>
 * It calls by the JDK's own HTTP client, which starts soonest. That one sends a request once more where a connection it
 * kept turns out to be closed, so it is for reading only.
 */
final class DynamoDb {
    /** A page of rows takes some tenths of a second. A store that is slower is answered without, long before Lambda gives up. */
    private static final Duration AN_ATTEMPT = Duration.ofSeconds(2);
    private static final Duration A_CALL = Duration.ofSeconds(5);
    private final Renewable<SdkHttpClient> connections = new Renewable<>(
            () -> UrlConnectionHttpClient.builder().connectionTimeout(AN_ATTEMPT).socketTimeout(AN_ATTEMPT).build());
    private final Renewable<DefaultCredentialsProvider> credentials = new Renewable<>(
            () -> DefaultCredentialsProvider.builder().build());
    private final Renewable<DynamoDbClient> client = new Renewable<>(
            () -> DynamoDbClient.builder().httpClient(new Renewed(connections))
                    .credentialsProvider(() -> credentials.get().resolveCredentials())
                    .overrideConfiguration(calls -> calls.apiCallAttemptTimeout(AN_ATTEMPT).apiCallTimeout(A_CALL))
                    .build());

    /** Made when it is first asked for: to make it takes a third to a half of a function's start, and some answers need none. */
    DynamoDbClient client() {
        return client.get();
    }

    void letGoOfConnectionsAndCredentials() {
        connections.letGo();
        credentials.letGo();
    }

    /** Sends each request by the connections there are then. */
    private record Renewed(Renewable<SdkHttpClient> connections) implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return connections.get().prepareRequest(request);
        }

        @Override
        public void close() {
            connections.letGo();
        }

        @Override
        public String clientName() {
            return "UrlConnection";
        }
    }
}
