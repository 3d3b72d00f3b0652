package dk.kursusret.bench.decision;

import dk.kursusret.bench.figures.Figure;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation costs, with one value for each batch or fork.
 *
 * @param name the method, and the question if there is one
 * @param times nanoseconds; with JMH those of the median operation, so that interruptions of a few do not count
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

    /** The figures of this operation relative to another one. */
    Stream<Figure> beside(Measured measure, String time) {
        return Stream.of(Figure.of(name, time, times, measure.times),
                Figure.of(name, "bytes", bytes, measure.bytes));
    }
}
