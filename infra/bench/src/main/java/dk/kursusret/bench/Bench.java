package dk.kursusret.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures with JMH, the table always among what is measured, and prints what is how many tables. */
public final class Bench {
    private static final String TABLE = "table";
    /** In place of JMH's options. */
    private static final String CPU = "cpu";

    private Bench() {}

    /** @param args JMH's own options; names select benchmarks beside the table. {@code cpu} alone: {@link CpuTime} */
    public static void main(String... args) throws CommandLineOptionException, RunnerException, IOException {
        if (List.of(args).equals(List.of(CPU))) {
            List<Measured> measured = new CpuTime().measure();
            System.out.print(new Report(measured.getFirst()).of(measured.subList(1, measured.size())));
            return;
        }
        CommandLineOptions asked = new CommandLineOptions(args);
        if (asked.shouldHelp()) {
            asked.showHelp();
            return;
        }
        ChainedOptionsBuilder options = new OptionsBuilder().parent(asked).addProfiler(GCProfiler.class);
        if (!asked.getIncludes().isEmpty()) {
            asked.getIncludes().forEach(options::include);
            options.include(TableBenchmark.class.getName());
        }
        System.out.print(report(new Runner(options.build()).run()));
    }

    private static String report(Collection<RunResult> runs) {
        Map<Boolean, List<Measured>> measured = runs.stream().map(Measured::of)
                .collect(Collectors.partitioningBy(one -> one.name().equals(TABLE)));
        return new Report(measured.get(true).getFirst()).of(measured.get(false));
    }
}
