package dk.kursusret.it.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Calls AWS's APIs as an operator does: lists, files and queues through the SDK, the rest through the AWS CLI, because
 * not every service is available in one version of the SDK.
 */
record Aws(URI endpoint, String python, DynamoDbClient dynamoDb, S3Client s3, SqsClient sqs) implements AutoCloseable {
    static final Region REGION = Region.EU_NORTH_1;
    private static final String KEY = "test";

    static Aws at(URI endpoint) throws IOException, InterruptedException {
        return new Aws(endpoint, Command.run(HostLocalStack.script("--python")).out().strip(),
                of(DynamoDbClient.builder(), endpoint), of(S3Client.builder().forcePathStyle(true), endpoint),
                of(SqsClient.builder(), endpoint));
    }

    private static <B extends AwsClientBuilder<B, C>, C> C of(B builder, URI endpoint) {
        return builder.endpointOverride(endpoint).region(REGION)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, KEY))).build();
    }

    /** The environment variables for {@code aws}. */
    static Map<String, String> environment(URI endpoint) {
        return Map.of("AWS_ENDPOINT_URL", endpoint.toString(), "AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", KEY,
                "AWS_DEFAULT_REGION", REGION.id());
    }

    /** Runs {@code aws lambda get-function …} and the like, and returns the answer. */
    JsonNode call(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                Stream.of(python, "-m", "awscli", "--output", "json"), Stream.of(command)).toList());
        builder.environment().putAll(environment(endpoint));
        Command done = Command.run(builder);
        if (done.exit() != 0) {
            throw new IllegalStateException("aws " + List.of(command) + ": " + done.err());
        }
        return Json.MAPPER.readTree(done.out().isBlank() ? "{}" : done.out());
    }

    @Override
    public void close() {
        dynamoDb.close();
        s3.close();
        sqs.close();
    }
}
