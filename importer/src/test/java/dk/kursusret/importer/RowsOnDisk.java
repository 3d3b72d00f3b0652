package dk.kursusret.importer;

import dk.kursusret.catalog.store.LocalTables;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * As much of DynamoDB as an import needs, with the rows in files, so that the importer's own use of memory can be
 * measured. Counts the items written.
 */
final class RowsOnDisk implements DynamoDbClient {
    private static final int PAGE = 1000;
    private final Path folder;
    private final Map<String, Map<String, AttributeValue>> records = new HashMap<>();
    private final Map<Path, BufferedReader> open = new HashMap<>();
    private long rows;
    private long pointers;

    RowsOnDisk(Path folder) {
        this.folder = folder;
    }

    /** How many items were written to the table of entries. */
    long rows() {
        return rows;
    }

    /** How many records and counters were written. */
    long pointers() {
        return pointers;
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        List<WriteRequest> writes = request.requestItems().get(LocalTables.NAMES.entries());
        rows += writes.size();
        try (BufferedWriter file = Files.newBufferedWriter(file(writes.getFirst().putRequest().item().get("pk").s()),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (WriteRequest write : writes) {
                file.write(line(write.putRequest().item()));
                file.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BatchWriteItemResponse.builder().build();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        pointers++;
        records.put(key(request.item()), new HashMap<>(request.item()));
        return PutItemResponse.builder().build();
    }

    private static String key(Map<String, AttributeValue> item) {
        return item.get("pk").s() + "/" + item.get("sk").s();
    }

    /** Publishes a record and raises the list's counter. */
    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        pointers += request.transactItems().size();
        Update publication = request.transactItems().getFirst().update();
        Map<String, AttributeValue> record = records.get(key(publication.key()));
        record.put("publishedAt", publication.expressionAttributeValues().get(":at"));
        return TransactWriteItemsResponse.builder().build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        if (request.tableName().equals(LocalTables.NAMES.editions())) {
            AttributeValue partition = request.expressionAttributeValues().get(":pk");
            return QueryResponse.builder()
                    .items(records.values().stream().filter(item -> item.get("pk").equals(partition)).toList()).build();
        }
        int from = request.hasExclusiveStartKey() ? Integer.parseInt(request.exclusiveStartKey().get("row").n()) : 0;
        List<Map<String, AttributeValue>> page = page(
                file(request.expressionAttributeValues().get(":pk").s()), from);
        QueryResponse.Builder response = QueryResponse.builder().items(page);
        return (page.size() < PAGE ? response
                : response.lastEvaluatedKey(Map.of("row", AttributeValue.fromN(Integer.toString(from + PAGE)))))
                .build();
    }

    /** Reads a page. Pages must be requested in order. */
    private List<Map<String, AttributeValue>> page(Path file, int from) {
        try {
            if (from == 0) {
                open.put(file, Files.newBufferedReader(file));
            }
            List<Map<String, AttributeValue>> page = new ArrayList<>();
            String line = "";
            while (page.size() < PAGE && line != null) {
                line = open.get(file).readLine();
                if (line != null) {
                    page.add(item(line));
                }
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String pk) {
        return folder.resolve(pk.replace('#', '_'));
    }

    private static String line(Map<String, AttributeValue> item) {
        return item.entrySet().stream().map(e -> e.getKey() + "=" + switch (e.getValue().type()) {
            case S -> "S" + e.getValue().s();
            case N -> "N" + e.getValue().n();
            case L -> "L" + e.getValue().l().stream().map(AttributeValue::s).collect(Collectors.joining("|"));
            default -> throw new IllegalArgumentException("rows have no " + e.getValue().type());
        }).collect(Collectors.joining("\t"));
    }

    private static Map<String, AttributeValue> item(String line) {
        Map<String, AttributeValue> item = new HashMap<>();
        for (String cell : line.split("\t")) {
            int at = cell.indexOf('=');
            String value = cell.substring(at + 2);
            item.put(cell.substring(0, at), switch (cell.charAt(at + 1)) {
                case 'S' -> AttributeValue.fromS(value);
                case 'N' -> AttributeValue.fromN(value);
                default -> AttributeValue.fromL(Arrays.stream(value.split("\\|")).filter(text -> !text.isEmpty())
                        .map(AttributeValue::fromS).toList());
            });
        }
        return item;
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {
        open.clear();
    }
}
