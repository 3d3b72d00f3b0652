package dk.kursusret.bench;

import java.math.BigDecimal;
import java.util.Map;
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

/** The measure: the table's yes, for which every rule is looked at. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class TableBenchmark {
    static final Map<String, Object> ENTITLED = Map.of("group", "DAGPENGE", "education", "VOCATIONAL", "listed", true,
            "age", BigDecimal.valueOf(31), "weeks", new BigDecimal("17.5"), "hours", BigDecimal.valueOf(148),
            "interviewHeld", true, "startedInNotice", false);
    private final DecisionTable table = new DecisionTable();

    @Benchmark
    public Object table() {
        return table.answer(ENTITLED);
    }
}
