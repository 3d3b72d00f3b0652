package dk.kursusret.it.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The bucket that files are put into, with the queues behind it. */
final class Incoming {
    private static final Duration IMPORT = Duration.ofSeconds(120);
    private final Aws aws;
    private final String bucket;
    private final String queue;
    private final String deadLetters;

    Incoming(Deployment deployment) throws IOException, InterruptedException {
        aws = deployment.aws();
        bucket = deployment.output("ImportBucketName");
        queue = deployment.output("ImportQueueUrl");
        deadLetters = deployment.output("ImportDeadLettersUrl");
    }

    String queue() {
        return queue;
    }

    String deadLetters() {
        return deadLetters;
    }

    void drop(String key, byte[] bytes) {
        aws.s3().putObject(object -> object.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
    }

    /** Sends a file's event to the queue again, as EventBridge may. */
    void send(String key) {
        aws.sqs().sendMessage(message -> message.queueUrl(queue).messageBody(event(key)));
    }

    private String event(String key) {
        var event = Json.object().put("detail-type", "Object Created").put("source", "aws.s3");
        var detail = event.putObject("detail").put("requester", "000000000000");
        detail.putObject("bucket").put("name", bucket);
        detail.putObject("object").put("key", key);
        return Json.text(event);
    }

    /** Waits for the importer's report on the file. */
    JsonNode report(String key) throws Exception {
        return Json.MAPPER.readTree(file(key.replaceFirst("^incoming/", "reports/") + ".json"));
    }

    /** Waits for a file that the importer writes. */
    String file(String key) throws Exception {
        return Eventually.find(key, IMPORT, () -> {
            try {
                return Optional.of(aws.s3().getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String());
            } catch (NoSuchKeyException notYet) {
                return Optional.empty();
            }
        });
    }

    /** The keys with this prefix, in order. */
    List<String> keys(String prefix) {
        return aws.s3().listObjectsV2(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .map(S3Object::key).toList();
    }

    void waitUntilEmpty() throws Exception {
        Eventually.holds("the queue to be empty", IMPORT, () -> waiting(queue) == 0);
    }

    /** The number of messages in the queue, including those in flight. */
    int waiting(String url) {
        Map<QueueAttributeName, String> attributes = aws.sqs().getQueueAttributes(
                request -> request.queueUrl(url).attributeNames(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                        QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributes();
        return attributes.values().stream().mapToInt(Integer::parseInt).sum();
    }
}
