package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads a call of many values by their places has to count: where several classes make a thing, it is made of parts with names. */
class ConstructorsTest {
    private static final int MANY = 8;
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void whatIsMadeOfEightValuesOrMoreIsMadeInOnePlace() {
        Map<String, Collection<String>> makers = new TreeMap<>();
        everything().stream().flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTarget().getRawParameterTypes().size() >= MANY)
                .filter(call -> call.getTargetOwner().getPackageName().startsWith("dk.kursusret"))
                .filter(call -> !outermost(call.getTargetOwner().getName()).equals(maker(call)))
                .forEach(call -> makers.computeIfAbsent(call.getTargetOwner().getName(), made -> new TreeSet<>())
                        .add(maker(call)));
        makers.values().removeIf(places -> places.size() < 2);

        assertEquals(Map.of(), makers);
    }

    /** The product and its tests. */
    private static JavaClasses everything() {
        List<Path> classes = Stream
                .of("rules", "catalog", "gateway", "importer", "functions", "infra/local", "infra/it", "infra/bench")
                .flatMap(module -> Stream.of("classes", "test-classes")
                        .map(ROOT.resolve(module).resolve("target")::resolve))
                .filter(Files::isDirectory).toList();
        return new ClassFileImporter().importPaths(classes);
    }

    private static String maker(JavaConstructorCall call) {
        return outermost(call.getOriginOwner().getName());
    }

    private static String outermost(String type) {
        return type.replaceFirst("\\$.*", "");
    }
}
