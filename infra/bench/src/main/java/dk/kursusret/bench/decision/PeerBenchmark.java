package dk.kursusret.bench.decision;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decides the applicant for whom every rule is evaluated. Everything else is compared with KIE's table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class PeerBenchmark {
    private final DecisionTable table = new DecisionTable();
    private final EasyRules easyRules = new EasyRules();
    private final PlainJava plainJava = new PlainJava();

    @Benchmark
    public Object table() {
        return table.answer(Applicant.ENTITLED);
    }

    @Benchmark
    public Object easyRules() {
        return easyRules.answer(Applicant.ENTITLED);
    }

    @Benchmark
    public Object plainJava() {
        return plainJava.answer(Applicant.ENTITLED);
    }
}
