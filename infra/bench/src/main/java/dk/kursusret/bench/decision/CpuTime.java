package dk.kursusret.bench.decision;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the processor time of the one thread that decides, which is meaningful on a busy machine too. Each operation
 * is repeated until it is compiled, and then in batches that take turns with the others'.
 */
final class CpuTime {
    private static final double BATCH_NANOS = 30e6;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long thread = Thread.currentThread().threadId();
    private final int untilCompiled;
    private final int batches;

    CpuTime(int untilCompiled, int batches) {
        this.untilCompiled = untilCompiled;
        this.batches = batches;
    }

    /** Measures the operations; the results are in the same order. */
    List<Measured> measure(Map<String, Runnable> operations) {
        Map<String, Measured> measured = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        operations.forEach((name, operation) -> {
            measured.put(name, new Measured(name, new ArrayList<>(), new ArrayList<>()));
            times.put(name, timesInABatch(operation));
        });
        for (int i = 0; i < batches; i++) {
            operations.forEach((name, operation) -> batch(measured.get(name), operation, times.get(name)));
        }
        return List.copyOf(measured.values());
    }

    /** As many repetitions as take some thirty milliseconds, so that the clock's resolution does not matter. */
    private int timesInABatch(Runnable operation) {
        repeat(untilCompiled, operation);
        long start = threads.getCurrentThreadCpuTime();
        repeat(untilCompiled, operation);
        double each = Math.max(1.0, threads.getCurrentThreadCpuTime() - start) / untilCompiled;
        return (int) Math.clamp(BATCH_NANOS / each, 10, 2_000_000);
    }

    private void batch(Measured measured, Runnable operation, int times) {
        long time = threads.getCurrentThreadCpuTime();
        long bytes = threads.getThreadAllocatedBytes(thread);
        repeat(times, operation);
        measured.times().add((double) (threads.getCurrentThreadCpuTime() - time) / times);
        measured.bytes().add((double) (threads.getThreadAllocatedBytes(thread) - bytes) / times);
    }

    private static void repeat(int times, Runnable operation) {
        for (int i = 0; i < times; i++) {
            operation.run();
        }
    }
}
