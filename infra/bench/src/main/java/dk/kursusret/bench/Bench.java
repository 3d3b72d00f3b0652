package dk.kursusret.bench;

import dk.kursusret.bench.decision.Decisions;
import dk.kursusret.bench.figures.Report;
import dk.kursusret.bench.figures.Section;
import dk.kursusret.bench.imports.Imports;
import dk.kursusret.bench.load.Load;
import dk.kursusret.bench.load.Soak;
import dk.kursusret.bench.reads.Reads;
import dk.kursusret.bench.start.StartUps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the requested measurements, prints tables, and writes them to files as Markdown and JSON. */
public final class Bench {
    private static final String USAGE = """
            ./kursusret bench [--quick] [PART ...]   what things cost, as ratios; by default all parts except soak
              decision   a decision and a request, compared with plain Java, easy-rules and KIE DMN
              start      how the functions start, compared with one that does nothing and a typical one
              import     reading, checking, comparing and writing a list, compared with opencsv
              load       questions over HTTP, compared with the start page: at the limit, and at a fixed rate
              reads      what a question reads from the tables, in read units
              soak       the server at its limit for ten minutes, with a publication in the middle
              --quick    a short run of each, to check that it works
            ./kursusret bench jmh [OPTION ...]       decisions measured by JMH, with its own options (-h lists them)
            """;
    private static final List<String> PARTS = List.of("decision", "start", "import", "load", "reads", "soak");
    private final Path home;
    private final Size size;

    private Bench(Path home, Size size) {
        this.home = home;
        this.size = size;
    }

    public static void main(String... arguments) throws Exception {
        List<String> parts = new ArrayList<>(List.of(arguments));
        if (!parts.isEmpty() && parts.getFirst().equals("jmh")) {
            write(List.of(new Decisions().byClock(Arrays.copyOfRange(arguments, 1, arguments.length))));
            return;
        }
        Size size = parts.remove("--quick") ? Size.QUICK : Size.FULL;
        if (parts.contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        if (!PARTS.containsAll(parts)) {
            System.err.print(USAGE);
            System.exit(1);
        }
        Bench bench = new Bench(Path.of(System.getProperty("kursusret.home", "../..")), size);
        List<Section> sections = new ArrayList<>();
        for (String part : parts.isEmpty() ? PARTS.subList(0, 5) : parts) {
            System.err.println("measuring: " + part);
            sections.addAll(bench.measure(part));
        }
        write(sections);
        System.exit(0); // DynamoDB Local leaves threads running
    }

    private List<Section> measure(String part) throws Exception {
        return switch (part) {
            case "decision" -> size == Size.QUICK ? List.of(new Decisions().measure(size))
                    : List.of(new Decisions().measure(size), new Decisions().byClock(size));
            case "start" -> List.of(new StartUps(home, size, Files.createTempDirectory("kursusret-start")).measure());
            case "import" -> List.of(new Imports(size).measure());
            case "reads" -> List.of(new Reads(home).measure());
            case "load" -> new Load(home, size).measure();
            default -> List.of(new Soak(home, size.of(Duration.ofSeconds(20), Duration.ofMinutes(10))).measure());
        };
    }

    private static void write(List<Section> sections) throws Exception {
        Report report = new Report(sections);
        System.out.print(report.tables());
        Path target = Files.createDirectories(Path.of(System.getProperty("kursusret.bench.target", "target")));
        Files.writeString(target.resolve("bench.md"), report.tables());
        Files.writeString(target.resolve("bench.json"), report.json());
        System.err.println("written: " + target.resolve("bench.md").normalize() + " and bench.json");
    }
}
