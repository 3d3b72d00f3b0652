package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A boolean argument does not say what is true where it is passed. An enum does, or two methods, or the value it
 * derives from.
 */
class ParametersTest {
    /** Factories that turn a boolean into the values that the law computes with. */
    private static final Set<String> FROM_BOOLEANS = Set.of(Truth.class.getName() + ".of",
            Finding.class.getName() + ".of");
    /** Generated from templates, which pass their parameters by name. */
    private static final String TEMPLATES = ".templates";

    @Test
    void noMethodTakesABoolean() {
        Set<String> found = CompiledClasses.in("classes").stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(boolean.class)))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !unit.getOwner().isAnonymousClass())
                .filter(unit -> !unit.getOwner().getPackageName().endsWith(TEMPLATES))
                .filter(unit -> !isOfARecordsComponents(unit)).map(ParametersTest::name)
                .filter(name -> !FROM_BOOLEANS.contains(name)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), found);
    }

    /** A record's components have names, so its canonical constructor may take booleans. */
    private static boolean isOfARecordsComponents(JavaCodeUnit unit) {
        return unit instanceof JavaConstructor && unit.getOwner().isRecord()
                && names(unit.getRawParameterTypes()).equals(components(unit.getOwner()));
    }

    private static List<String> components(JavaClass record) {
        return names(record.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getRawType).toList());
    }

    /** Sorted, because a class file keeps the order of parameters but not necessarily that of fields. */
    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).sorted().toList();
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getName() + "." + unit.getName();
    }
}
