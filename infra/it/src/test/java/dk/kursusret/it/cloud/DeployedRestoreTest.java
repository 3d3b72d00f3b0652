package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.it.SampleFile;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.Tables;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The operators' script copies lost data back from restored tables. LocalStack cannot restore tables; that AWS restores
 * to a new one, as it was at a given second, is documented at
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/pointintimerecovery_howitworks.html.
 */
@Order(6)
@ExtendWith(CloudExtension.class)
class DeployedRestoreTest {
    private static final Path SCRIPT = Path.of("..", "deploy", "copy-back.sh");
    private static final TableNames RESTORED = new TableNames("restored-editions", "restored-entries");
    private static final String LIST = "rar-vestjylland";

    private static List<Map<String, AttributeValue>> items(DynamoDbClient client, String table) {
        return client.scanPaginator(scan -> scan.tableName(table)).items().stream().toList();
    }

    private static void copy(DynamoDbClient client, String from, String to) {
        items(client, from).forEach(item -> client.putItem(put -> put.tableName(to).item(item)));
    }

    private static void lose(DynamoDbClient client, String table) {
        items(client, table).stream().filter(item -> item.get("pk").s().startsWith(LIST)).forEach(item -> client
                .deleteItem(delete -> delete.tableName(table).key(Map.of("pk", item.get("pk"), "sk", item.get("sk")))));
    }

    private static String rollBack(Api api) throws Exception {
        HttpResponse<String> answer = api
                .post("/v1/admin/lists/" + LIST + "/rollback?edition=2022-10-01&reason=test", "");
        return answer.statusCode() + "";
    }

    @Test
    void whatATableHasLostIsCopiedBackAndCanBeWorkedWith(Cloud cloud) throws Exception {
        Deployment deployment = cloud.deployment();
        DynamoDbClient client = deployment.aws().dynamoDb();
        String editions = deployment.output("EditionsTableName");
        String entries = deployment.output("EntriesTableName");
        byte[] list = SampleFile.read("rar-vestjylland", "2021-10-01");
        Incoming incoming = new Incoming(deployment);
        String key = "incoming/" + LIST + "/2022-10-01/list.csv";
        incoming.drop(key, list);
        incoming.report(key);
        assertEquals(200,
                cloud.api().post("/v1/admin/imports/" + LIST + "~2022-10-01~" + Sha256.of(list) + "/approve", "")
                        .statusCode());
        new Tables(client, RESTORED).create();
        copy(client, editions, RESTORED.editions());
        copy(client, entries, RESTORED.entries());
        int before = items(client, editions).size() + items(client, entries).size();
        lose(client, editions);
        lose(client, entries);
        assertEquals("404", rollBack(cloud.api()));

        ProcessBuilder script = new ProcessBuilder("bash", SCRIPT.toString(), RESTORED.editions(), RESTORED.entries(),
                "--stack", Deployment.STACK);
        script.environment().putAll(Aws.environment(deployment.aws().endpoint()));
        Command copied = Command.run(script);

        assertEquals(0, copied.exit(), copied::err);
        assertEquals(before - 1, items(client, editions).size() + items(client, entries).size(),
                "all but the number of changes, which counts anew");
        assertEquals("200", rollBack(cloud.api()));
    }
}
