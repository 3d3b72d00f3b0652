package dk.kursusret.it.template;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Stands between a function and AWS, and records its calls under IAM's names: {@code dynamodb:Query Editions}. */
final class CallRecorder {
    private final Set<String> calls = new TreeSet<>();

    Set<String> calls() {
        return Set.copyOf(calls);
    }

    DynamoDbClient watching(DynamoDbClient target) {
        return proxy(DynamoDbClient.class, (proxy, method, arguments) -> {
            calls.addAll(actions((SdkRequest) arguments[0], method));
            return method.invoke(target, arguments);
        });
    }

    /** @param files the content under a key, if there is any */
    S3Client bucketOf(Function<String, Optional<byte[]>> files) {
        return proxy(S3Client.class, (proxy, method, arguments) -> {
            String key = ((SdkRequest) arguments[0]).getValueForField("Key", String.class).orElseThrow();
            String folder = key.replaceFirst("/.*", "/*");
            // Permissions for versions are separate ones in S3.
            String version = ((SdkRequest) arguments[0]).getValueForField("VersionId", String.class).isPresent()
                    ? "Version"
                    : "";
            return switch (method.getName()) {
                case "headObject" -> {
                    calls.add("s3:GetObject" + version + " " + folder); // HeadObject has no action of its own
                    yield HeadObjectResponse.builder().contentLength((long) found(files, key).length).build();
                }
                case "getObjectAsBytes" -> {
                    calls.add("s3:GetObject" + version + " " + folder);
                    yield ResponseBytes.fromByteArray(GetObjectResponse.builder().build(), found(files, key));
                }
                case "deleteObject" -> {
                    calls.add("s3:DeleteObject" + version + " " + folder);
                    yield DeleteObjectResponse.builder().build();
                }
                case "putObject" -> {
                    calls.add("s3:PutObject " + folder);
                    yield PutObjectResponse.builder().build();
                }
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
    }

    private static byte[] found(Function<String, Optional<byte[]>> files, String key) {
        return files.apply(key).orElseThrow(() -> NoSuchKeyException.builder().build());
    }

    /** The convenience overloads call the method that takes a request, and that one is recorded. */
    private static <T> T proxy(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> {
                    boolean isCall = arguments != null && arguments.length > 0 && arguments[0] instanceof SdkRequest
                            && !method.getName().endsWith("Paginator");
                    try {
                        return isCall ? calls.invoke(proxy, method, arguments)
                                : InvocationHandler.invokeDefault(proxy, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static List<String> actions(SdkRequest request, Method method) {
        return switch (request) {
            // A transaction needs permission for each of its actions.
            case TransactWriteItemsRequest transaction -> transaction.transactItems().stream()
                    .map(item -> "dynamodb:UpdateItem " + item.update().tableName()).toList();
            case BatchWriteItemRequest batch -> batch.requestItems().keySet().stream()
                    .map(table -> "dynamodb:BatchWriteItem " + table).toList();
            default -> List.of("dynamodb:" + capitalised(method) + " "
                    + request.getValueForField("TableName", String.class).orElseThrow());
        };
    }

    private static String capitalised(Method method) {
        return Character.toUpperCase(method.getName().charAt(0)) + method.getName().substring(1);
    }
}
