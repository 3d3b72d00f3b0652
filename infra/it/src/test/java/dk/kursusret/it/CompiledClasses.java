package dk.kursusret.it;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of all modules, including those that no function ships. */
final class CompiledClasses {
    private static final Path ROOT = Path.of("..", "..");

    private CompiledClasses() {}

    /** @param folders folders within each module's target, such as {@code classes} */
    static JavaClasses in(String... folders) {
        List<Path> classes = Stream
                .of("rules", "catalog", "gateway", "importer", "functions", "infra/local", "infra/it", "infra/bench")
                .flatMap(module -> Stream.of(folders).map(ROOT.resolve(module).resolve("target")::resolve))
                .filter(Files::isDirectory).toList();
        return new ClassFileImporter().importPaths(classes);
    }
}
