package dk.kursusret.importer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** A DynamoDB in which one write goes wrong. */
final class FaultyWrites {
    private static final Set<String> WRITES = Set.of("batchWriteItem", "putItem", "updateItem", "transactWriteItems",
            "deleteItem");
    private final DynamoDbClient sound;
    private final Mishap mishap;
    private final int which;
    private int writes;

    /** @param the write to which it happens, from 1 */
    FaultyWrites(DynamoDbClient sound, Mishap mishap, int which) {
        this.sound = sound;
        this.mishap = mishap;
        this.which = which;
    }

    /** What happens to the write. */
    enum Mishap {
        /** It does not take place, and the caller gets an error. */
        FAILS,
        /** It does not take place, because the table is overloaded. */
        IS_THROTTLED,
        /** It takes place, but its answer is lost. */
        IS_NOT_ANSWERED,
        /** It takes place, and the process ends. */
        KILLS
    }

    DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{DynamoDbClient.class},
                (proxy, method, arguments) -> WRITES.contains(method.getName()) && ++writes == which
                        ? mishap(method, arguments)
                        : sound(method, arguments));
    }

    /** How many writes were attempted. */
    int writes() {
        return writes;
    }

    private Object mishap(Method method, Object[] arguments) throws Throwable {
        switch (mishap) {
            case FAILS -> throw failed(InternalServerErrorException.builder().message("the write failed"));
            case IS_THROTTLED ->
                throw failed(ProvisionedThroughputExceededException.builder().message("too much to do"));
            case IS_NOT_ANSWERED -> {
                sound(method, arguments);
                throw failed(InternalServerErrorException.builder().message("the answer is lost"));
            }
            case KILLS -> {
                sound(method, arguments);
                Runtime.getRuntime().halt(KilledImports.KILLED);
            }
        }
        throw new IllegalStateException("the process should have ended");
    }

    private static RuntimeException failed(DynamoDbException.Builder exception) {
        return (RuntimeException) exception.build();
    }

    private Object sound(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(sound, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
