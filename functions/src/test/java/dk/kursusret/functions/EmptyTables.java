package dk.kursusret.functions;

import java.lang.reflect.Proxy;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/** Empty tables, which fail to be read on request. */
final class EmptyTables {
    private EmptyTables() {}

    static DynamoDbClient client(BooleanSupplier failing) {
        return (DynamoDbClient) Proxy.newProxyInstance(EmptyTables.class.getClassLoader(),
                new Class<?>[]{DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("queryPaginator")) {
                        return new QueryIterable((DynamoDbClient) proxy, (QueryRequest) arguments[0]);
                    }
                    if (failing.getAsBoolean()) {
                        throw ThrottlingException.builder().message("slow down").build();
                    }
                    return QueryResponse.builder().build();
                });
    }
}
