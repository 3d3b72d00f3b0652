package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Partners send a key. LocalStack enforces keys, but neither quotas nor signatures; those are tested elsewhere. */
@Order(1)
@ExtendWith(CloudExtension.class)
class DeployedKeysTest {
    private static final Path SCRIPT = Path.of("..", "deploy", "partner-key.sh");
    private static Cloud cloud;

    @BeforeAll
    static void cloud(Cloud given) {
        cloud = given;
    }

    private static HttpResponse<String> withKey(String key) throws Exception {
        return cloud.api().send(cloud.api().request("/partner/v1/regions").header("X-Api-Key", key).GET());
    }

    @Test
    void withoutAKeyAPartnerRouteIsRefused() throws Exception {
        assertEquals(403, cloud.api().get("/partner/v1/regions").statusCode());
    }

    /** The operators' script creates the key, and revokes it. */
    @Test
    void anIssuedKeyOpensTheRoutesUntilItIsRevoked() throws Exception {
        Deployment deployment = cloud.deployment();
        assertEquals(403, withKey("a-key-that-nobody-gave-out").statusCode());

        String key = script(deployment, "create", "en-a-kasse").strip();

        HttpResponse<String> answer = withKey(key);
        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(cloud.api().get("/v1/regions").body(), answer.body());
        script(deployment, "disable", "en-a-kasse");
        assertEquals(403, withKey(key).statusCode());
    }

    private static String script(Deployment deployment, String action, String partner) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", SCRIPT.toString(), action, partner, "--stack",
                Deployment.STACK);
        builder.environment().putAll(Aws.environment(deployment.aws().endpoint()));
        Command done = Command.run(builder);
        assertEquals(0, done.exit(), done::err);
        return done.out();
    }
}
