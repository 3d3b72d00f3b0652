package dk.kursusret.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kursusret.bench.decision.Decisions;
import dk.kursusret.bench.figures.Section;
import dk.kursusret.bench.imports.Imports;
import dk.kursusret.bench.load.Load;
import dk.kursusret.bench.load.Soak;
import dk.kursusret.bench.reads.Reads;
import dk.kursusret.bench.start.StartUps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs each part briefly and asserts that it gives results, but not which. */
class BenchTest {
    private static final Path HOME = Path.of("..", "..").toAbsolutePath().normalize();
    @TempDir
    private static Path folder;

    /** Fails instead of skipping if CI is set. */
    private static void needs(String... path) {
        Path built = HOME.resolve(Path.of("", path));
        assumeTrue(Files.exists(built) || System.getenv("CI") != null, () -> "not built: " + built);
    }

    private static void assertMeasured(List<String> names, Section section) {
        assertEquals(names, section.figures().stream().map(figure -> figure.name()).distinct().toList());
        assertTrue(section.figures().stream().allMatch(figure -> Double.isFinite(figure.median())), section::toString);
    }

    @Test
    void decisionsAreMeasuredBesideThreeEngines() {
        Section section = new Decisions().measure(Size.QUICK);

        assertEquals(2 * (2 + 3 * 4), section.figures().size());
        assertTrue(section.figures().stream().map(figure -> figure.name()).collect(Collectors.toSet())
                .containsAll(List.of("easyRules", "plainJava", "request granted-2021")), section::toString);
    }

    @Test
    void anImportIsMeasuredStepByStep() throws Exception {
        assertMeasured(List.of("read", "read, check", "read, check, compare", "read, check, compare, write"),
                new Imports(Size.QUICK).measure());
    }

    @Test
    void functionsStartPrimedAndNot() throws Exception {
        needs("functions", "target", "functions.jar");

        assertMeasured(List.of("Jackson and AWS's event classes", "EligibilityHandler", "EligibilityHandler, primed",
                "PriceCeilingHandler", "PriceCeilingHandler, primed", "CatalogHandler", "CatalogHandler, primed",
                "PagesHandler", "PagesHandler, primed"), new StartUps(HOME, Size.QUICK, folder).measure());
    }

    @Test
    void whatAQuestionReadsIsCountedAndTheNextReadsNothing() throws Exception {
        List<String> told = new Reads(HOME).measure().notes();

        assertTrue(told.get(0).matches("The first .*: [1-9][0-9]* queries, [1-9].* read units\\."), told::toString);
        assertTrue(told.get(1).endsWith(": 0 queries, 0.0 read units."), told::toString);
    }

    @Test
    void theLocalServerIsAskedAtItsLimitAndAtAFixedRate() throws Exception {
        needs("infra", "local", "target", "built");

        List<Section> sections = new Load(HOME, Size.QUICK).measure();

        assertMeasured(List.of("question, in full", "question, in full, packed", "question, summary",
                "question, summary, packed", "start page, packed"), sections.getFirst());
        assertMeasured(List.of("question, in full"), sections.getLast());
    }

    @Test
    void aPublishAtTheLimitDropsNothingAndChangesEachReaderOnce() throws Exception {
        needs("infra", "local", "target", "built");

        Section section = new Soak(HOME, Duration.ofSeconds(5)).measure();

        assertTrue(section.notes().stream().anyMatch(note -> note.contains("changed to it once, and never back")),
                section::toString);
    }
}
