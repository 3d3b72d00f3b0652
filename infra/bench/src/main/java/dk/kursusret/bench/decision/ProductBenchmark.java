package dk.kursusret.bench.decision;

import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.decision.Decision;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a decision and a request cost. Single operations are sampled, so that other work on the machine spoils only a
 * few. Uses the serial collector, as a Lambda of this size does, and warms up until the code is compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class ProductBenchmark {
    @Param
    public Sample sample;
    private Product product;

    @Setup
    public void prepare() {
        product = new Product(sample);
    }

    @Benchmark
    public Decision sixWeeks() {
        return product.sixWeeks();
    }

    @Benchmark
    public Decision allSchemes() {
        return product.allSchemes();
    }

    @Benchmark
    public Response request() {
        return product.request();
    }
}
