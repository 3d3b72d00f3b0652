package dk.kursusret.importer.bucket;

import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** AWS clients for a Lambda container. Region, credentials and any endpoint override come from its environment. */
public final class AwsClients {
    private AwsClients() {}

    public static DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder().httpClient(Apache5HttpClient.create()).build();
    }

    public static S3Client s3() {
        return S3Client.builder().httpClient(Apache5HttpClient.create()).build();
    }
}
