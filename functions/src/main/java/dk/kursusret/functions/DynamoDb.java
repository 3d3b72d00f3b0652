package dk.kursusret.functions;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The DynamoDB client of a Lambda function; region and credentials come from the environment. The client survives a
 * snapshot, but its connections and credentials do not: in a restored copy the connections are dead and the credentials
 * may have expired.
 * <p>
 * Uses the JDK's HTTP client, which starts fastest. That client silently repeats a request when a kept-alive connection
 * turns out to be closed, so use it for reads only.
 */
final class DynamoDb {
    /** A page of rows takes a few tenths of a second. A slower read is abandoned long before Lambda itself times out. */
    private static final Duration ATTEMPT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(5);
    private final Renewable<SdkHttpClient> connections = new Renewable<>(
            () -> UrlConnectionHttpClient.builder().connectionTimeout(ATTEMPT_TIMEOUT).socketTimeout(ATTEMPT_TIMEOUT)
                    .tlsTrustManagersProvider(() -> Trusted.MANAGERS).build());
    private final Renewable<DefaultCredentialsProvider> credentials = new Renewable<>(
            () -> DefaultCredentialsProvider.builder().build());
    private final Renewable<DynamoDbClient> client = new Renewable<>(
            () -> DynamoDbClient.builder().httpClient(new Renewed(connections))
                    .credentialsProvider(() -> credentials.get().resolveCredentials())
                    .overrideConfiguration(
                            calls -> calls.apiCallAttemptTimeout(ATTEMPT_TIMEOUT).apiCallTimeout(CALL_TIMEOUT))
                    .build());

    /** Those of the JDK. Reading its certificates takes as long as a query, so a restored copy does not read them again. */
    private static final class Trusted {
        private static final TrustManager[] MANAGERS = read();

        private static TrustManager[] read() {
            try {
                TrustManagerFactory factory = TrustManagerFactory
                        .getInstance(TrustManagerFactory.getDefaultAlgorithm());
                factory.init((KeyStore) null);
                return factory.getTrustManagers();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the JDK's certificates cannot be read", e);
            }
        }
    }

    /** Created on first use: creating it takes a third to a half of the start-up time, and some answers do not need it. */
    DynamoDbClient client() {
        return client.get();
    }

    void releaseConnectionsAndCredentials() {
        connections.release();
        credentials.release();
    }

    /** Sends each request through the current client, so that a renewed one is picked up. */
    private record Renewed(Renewable<SdkHttpClient> connections) implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return connections.get().prepareRequest(request);
        }

        @Override
        public void close() {
            connections.release();
        }

        @Override
        public String clientName() {
            return "UrlConnection";
        }
    }
}
