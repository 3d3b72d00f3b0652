package dk.kursusret.bench.reads;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Passes queries on, and adds up the read units that DynamoDB charges for them. */
final class CountedReads implements DynamoDbClient {
    private final DynamoDbClient client;
    private double units;
    private int queries;

    CountedReads(DynamoDbClient client) {
        this.client = client;
    }

    /** What was counted since the last call. */
    String counted() {
        String counted = queries + " queries, " + Math.round(units * 2) / 2.0 + " read units";
        units = 0;
        queries = 0;
        return counted;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        QueryResponse response = client.query(
                request.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build());
        units += response.consumedCapacity().capacityUnits();
        queries++;
        return response;
    }

    @Override
    public String serviceName() {
        return client.serviceName();
    }

    @Override
    public void close() {
        client.close();
    }
}
