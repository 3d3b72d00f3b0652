package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Failures are reported, and do not last. */
@Order(3)
@ExtendWith(CloudExtension.class)
class DeployedFailuresTest {
    private static final String ADMIN = "/v1/admin/lists/rar-fyn/rollback?edition=1999-01-01&reason=test";
    private static Deployment deployment;
    private static Aws aws;
    private static Api api;
    private static DeployedFunction admin;

    @BeforeAll
    static void deployment(Cloud cloud) throws IOException, InterruptedException {
        deployment = cloud.deployment();
        aws = deployment.aws();
        api = cloud.api();
        admin = DeployedFunction.of(deployment, "AdminFunction");
    }

    /** AWS answers in the template's words, which LocalStack ignores. Neither discloses what happened. */
    private static void isRefusedByTheGateway(HttpResponse<String> answer) {
        assertEquals(502, answer.statusCode(), answer::body);
        assertFalse(answer.body().contains("Exception"), answer::body);
    }

    @Test
    void aHandlerThatThrowsIsA502AndTheNextQuestionIsAnswered() throws Exception {
        assertEquals(404, api.post(ADMIN, "").statusCode());

        // That handler expects queue messages, and this is not one.
        admin.with(Map.of("Handler", "dk.kursusret.importer.incoming.ImportHandler", "Environment",
                admin.environment(Map.of("INCOMING_BUCKET", "none"))),
                () -> isRefusedByTheGateway(api.post(ADMIN, "")));

        assertEquals(404, api.post(ADMIN, "").statusCode());
    }

    @Test
    void aFunctionThatCannotStartIsA502UntilItCan() throws Exception {
        admin.with(Map.of("Environment", admin.environment(Map.of("EDITIONS_TABLE", ""))),
                () -> isRefusedByTheGateway(api.post(ADMIN, "")));

        assertEquals(404, api.post(ADMIN, "").statusCode());
    }

    @Test
    void aFunctionThatTakesTooLongIsA502AndTheNextIsAnswered() throws Exception {
        deployment.mustReachThisMachine();
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String nobody = "http://127.0.0.1:" + silent.getLocalPort();
            admin.with(Map.of("Timeout", 4, "Environment", admin.environment(Map.of("AWS_ENDPOINT_URL", nobody))),
                    () -> isRefusedByTheGateway(api.post(ADMIN, "")));
        }

        assertEquals(404, api.post(ADMIN, "").statusCode());
    }

    /** The event of a file that does not exist yet fails each time; once the file exists, it succeeds. */
    @Test
    void aPoisonMessageBecomesADeadLetterAndRaisesTheAlarmAndIsRedriven() throws Exception {
        Incoming incoming = new Incoming(deployment);
        aws.sqs().setQueueAttributes(queue -> queue.queueUrl(incoming.queue())
                .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "1")));
        String key = "incoming/rar-bornholm/2022-04-01/late.csv";

        incoming.send(key);

        Eventually.holds("a dead letter", Duration.ofMinutes(3), () -> incoming.waiting(incoming.deadLetters()) == 1);
        assertEquals(0, incoming.waiting(incoming.queue()));
        Eventually.holds("the alarm", Duration.ofMinutes(5),
                () -> deployment.alarm("ImportDeadLettersAlarm").equals("ALARM"));

        incoming.drop(key, "kode;titel;type\n".getBytes(StandardCharsets.UTF_8));
        String deadLetters = arn(incoming.deadLetters());
        aws.sqs().startMessageMoveTask(move -> move.sourceArn(deadLetters));

        Eventually.holds("no dead letter", Duration.ofMinutes(2),
                () -> incoming.waiting(incoming.deadLetters()) == 0 && incoming.waiting(incoming.queue()) == 0);
        assertEquals("BLOCKED", incoming.report(key).path("status").asText());
    }

    private static String arn(String url) {
        return aws.sqs().getQueueAttributes(
                request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN)).attributes()
                .get(QueueAttributeName.QUEUE_ARN);
    }
}
