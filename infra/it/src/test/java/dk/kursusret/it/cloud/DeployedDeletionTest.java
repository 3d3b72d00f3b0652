package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Runs last of all: the stack is deleted, and what was published stays. */
@Order(Integer.MAX_VALUE)
@ExtendWith(CloudExtension.class)
class DeployedDeletionTest {

    @Test
    void theTablesAndTheBucketOutliveTheStack(Cloud cloud) throws Exception {
        Deployment deployment = cloud.deployment();
        Aws aws = deployment.aws();
        String editions = deployment.output("EditionsTableName");
        String entries = deployment.output("EntriesTableName");
        String bucket = deployment.output("ImportBucketName");

        aws.call("cloudformation", "delete-stack", "--stack-name", Deployment.STACK);
        aws.call("cloudformation", "wait", "stack-delete-complete", "--stack-name", Deployment.STACK);

        assertFalse(cloud.api().get("/v1/regions").statusCode() == 200, "the API is gone");
        for (String table : new String[]{editions, entries}) {
            assertEquals(TableStatus.ACTIVE, aws.dynamoDb().describeTable(t -> t.tableName(table)).table()
                    .tableStatus());
            assertTrue(aws.dynamoDb().scan(t -> t.tableName(table).limit(1)).hasItems(), table);
        }
        assertFalse(aws.s3().listObjectsV2(list -> list.bucket(bucket).prefix("incoming/")).contents().isEmpty());
    }
}
