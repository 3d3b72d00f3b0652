package dk.kursusret.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark's figures, a value of each fork.
 *
 * @param name the method, and the question where there is one
 * @param times microseconds of the median operation: what interrupts some of them, other programs or the collector, is left out
 * @param bytes allocated per operation
 */
record Measured(String name, List<Double> times, List<Double> bytes) {
    private static final String BYTES = "gc.alloc.rate.norm";

    static Measured of(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String sample = run.getParams().getParam("sample");
        Collection<BenchmarkResult> forks = run.getBenchmarkResults();
        return new Measured(sample == null ? method : method + " " + Sample.valueOf(sample).label(),
                each(forks, fork -> fork.getPrimaryResult().getStatistics().getPercentile(50)),
                each(forks, fork -> fork.getSecondaryResults().get(BYTES).getScore()));
    }

    private static List<Double> each(Collection<BenchmarkResult> forks, ToDoubleFunction<BenchmarkResult> figure) {
        return forks.stream().map(figure::applyAsDouble).toList();
    }

    double time() {
        return median(times);
    }

    double allocated() {
        return median(bytes);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
