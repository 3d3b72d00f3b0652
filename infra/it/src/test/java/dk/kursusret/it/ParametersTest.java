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

/** Whoever reads a call sees that something is true, and not what: two names say it, or two methods, or what it was found out from. */
class ParametersTest {
    /** They make of a truth what the law counts with. */
    private static final Set<String> OF_A_TRUTH = Set.of(Truth.class.getName() + ".of",
            Finding.class.getName() + ".of");
    /** Templates hand over what they have by name; what is made of them is not read. */
    private static final String TEMPLATES = ".templates";

    @Test
    void nothingIsHandedOnAsTrueOrFalse() {
        Set<String> found = CompiledClasses.in("classes").stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(boolean.class)))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !unit.getOwner().isAnonymousClass())
                .filter(unit -> !unit.getOwner().getPackageName().endsWith(TEMPLATES))
                .filter(unit -> !isOfARecordsComponents(unit)).map(ParametersTest::name)
                .filter(name -> !OF_A_TRUTH.contains(name)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), found);
    }

    /** What a record says of itself has a name there. */
    private static boolean isOfARecordsComponents(JavaCodeUnit unit) {
        return unit instanceof JavaConstructor && unit.getOwner().isRecord()
                && names(unit.getRawParameterTypes()).equals(components(unit.getOwner()));
    }

    private static List<String> components(JavaClass record) {
        return names(record.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getRawType).toList());
    }

    /** The class file keeps the order of parameters, and says nothing of that of fields. */
    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).sorted().toList();
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getName() + "." + unit.getName();
    }
}
