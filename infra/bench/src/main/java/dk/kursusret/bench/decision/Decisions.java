package dk.kursusret.bench.decision;

import dk.kursusret.bench.Size;
import dk.kursusret.bench.figures.Section;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What a decision and a request cost, compared with KIE's table and other engines that decide the same model. */
public final class Decisions {
    private static final String TABLE = "table";
    private static final String MEASURE = "KIE DMN's decision table of eight rules over eight inputs, all rules evaluated";
    private Object last;

    /** Measures processor time. */
    public Section measure(Size size) {
        hold();
        List<Measured> measured = new CpuTime(size.of(200, 12_000), size.of(3, 15)).measure(operations());
        return section("A decision and a request, by processor time", "processor time", measured);
    }

    /** Measures time with JMH. */
    public Section byClock(Size size) throws RunnerException {
        return byClock(size == Size.FULL ? new OptionsBuilder().forks(1)
                : new OptionsBuilder().forks(1).warmupIterations(1).measurementIterations(1));
    }

    /** @param arguments JMH's own options; names select benchmarks, to which the table is added */
    public Section byClock(String... arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions jmh = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(jmh);
        if (!jmh.getIncludes().isEmpty()) {
            jmh.getIncludes().forEach(options::include);
            options.include(PeerBenchmark.class.getName() + "." + TABLE);
        }
        return byClock(options);
    }

    private static Section byClock(ChainedOptionsBuilder options) throws RunnerException {
        hold();
        Collection<RunResult> runs = new Runner(options.addProfiler(GCProfiler.class).build()).run();
        return section("A decision and a request, by JMH's clock", "time",
                runs.stream().map(Measured::of).toList());
    }

    private static void hold() {
        new Agreement(new DecisionTable(), new EasyRules(), new PlainJava()).hold();
        Agreement.holdProduct(sample -> new Product(sample).sixWeeks().results().getFirst().outcome().name());
    }

    private static Section section(String title, String time, List<Measured> measured) {
        Measured table = measured.stream().filter(one -> one.name().equals(TABLE)).findFirst().orElseThrow();
        return new Section(title, MEASURE,
                measured.stream().filter(one -> one != table).flatMap(one -> one.beside(table, time)).toList(),
                List.of("Before they were timed, the three engines gave 2,001 applicants the same answers, and the product"
                        + " decided its questions as expected."));
    }

    private Map<String, Runnable> operations() {
        Map<String, Runnable> operations = new LinkedHashMap<>();
        PeerBenchmark peers = new PeerBenchmark();
        operations.put(TABLE, () -> last = peers.table());
        operations.put("easyRules", () -> last = peers.easyRules());
        operations.put("plainJava", () -> last = peers.plainJava());
        for (Sample sample : Sample.values()) {
            Product product = new Product(sample);
            operations.put("sixWeeks " + sample.label(), () -> last = product.sixWeeks());
            operations.put("allSchemes " + sample.label(), () -> last = product.allSchemes());
            operations.put("request " + sample.label(), () -> last = product.request());
        }
        return operations;
    }
}
