package dk.kursusret.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same, by the processor time of the one thread that decides: what a machine says that does other work too. Each is
 * done until it is compiled, then in batches that take turns.
 */
final class CpuTime {
    private static final int UNTIL_COMPILED = 12_000;
    private static final int BATCHES = 15;
    private static final int BATCH = 300;
    private static final double NANOS = 1000.0;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long thread = Thread.currentThread().threadId();
    private Object last;

    /** The table first. */
    List<Measured> measure() {
        Map<String, Runnable> operations = operations();
        Map<String, Measured> measured = new LinkedHashMap<>();
        operations.forEach((name, operation) -> {
            measured.put(name, new Measured(name, new ArrayList<>(), new ArrayList<>()));
            repeat(UNTIL_COMPILED, operation);
        });
        for (int i = 0; i < BATCHES; i++) {
            operations.forEach((name, operation) -> batch(measured.get(name), operation));
        }
        return List.copyOf(measured.values());
    }

    private Map<String, Runnable> operations() {
        Map<String, Runnable> operations = new LinkedHashMap<>();
        TableBenchmark table = new TableBenchmark();
        operations.put("table", () -> last = table.table());
        for (Sample sample : Sample.values()) {
            Product product = new Product(sample);
            operations.put("sixWeeks " + sample.label(), () -> last = product.sixWeeks());
            operations.put("allSchemes " + sample.label(), () -> last = product.allSchemes());
            operations.put("request " + sample.label(), () -> last = product.request());
        }
        return operations;
    }

    private void batch(Measured measured, Runnable operation) {
        long time = threads.getCurrentThreadCpuTime();
        long bytes = threads.getThreadAllocatedBytes(thread);
        repeat(BATCH, operation);
        measured.times().add((threads.getCurrentThreadCpuTime() - time) / NANOS / BATCH);
        measured.bytes().add((double) (threads.getThreadAllocatedBytes(thread) - bytes) / BATCH);
    }

    private static void repeat(int times, Runnable operation) {
        for (int i = 0; i < times; i++) {
            operation.run();
        }
    }
}
