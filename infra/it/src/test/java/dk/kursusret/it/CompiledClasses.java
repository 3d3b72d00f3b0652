package dk.kursusret.it;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build has made of the sources of all modules, those included that no function ships. */
final class CompiledClasses {
    private static final Path ROOT = Path.of("..", "..");

    private CompiledClasses() {}

    /** @param folders of each module's target */
    static JavaClasses in(String... folders) {
        List<Path> classes = Stream
                .of("rules", "catalog", "gateway", "importer", "functions", "infra/local", "infra/it", "infra/bench")
                .flatMap(module -> Stream.of(folders).map(ROOT.resolve(module).resolve("target")::resolve))
                .filter(Files::isDirectory).toList();
        return new ClassFileImporter().importPaths(classes);
    }
}
