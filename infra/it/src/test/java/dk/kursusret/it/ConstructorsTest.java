package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Long positional argument lists are hard to read: an object that several classes create is built from named parts. */
class ConstructorsTest {
    private static final int MANY = 8;

    @Test
    void whatIsCreatedFromEightOrMoreValuesIsCreatedInOnePlace() {
        Map<String, Collection<String>> makers = new TreeMap<>();
        CompiledClasses.in("classes", "test-classes").stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTarget().getRawParameterTypes().size() >= MANY)
                .filter(call -> call.getTargetOwner().getPackageName().startsWith("dk.kursusret"))
                .filter(call -> !outermost(call.getTargetOwner().getName()).equals(maker(call)))
                .forEach(call -> makers.computeIfAbsent(call.getTargetOwner().getName(), made -> new TreeSet<>())
                        .add(maker(call)));
        makers.values().removeIf(places -> places.size() < 2);

        assertEquals(Map.of(), makers);
    }

    private static String maker(JavaConstructorCall call) {
        return outermost(call.getOriginOwner().getName());
    }

    private static String outermost(String type) {
        return type.replaceFirst("\\$.*", "");
    }
}
