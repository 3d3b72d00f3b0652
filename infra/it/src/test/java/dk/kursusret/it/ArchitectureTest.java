package dk.kursusret.it;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.importer.report.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dependencies between modules and packages, as the documents and poms promise them. */
class ArchitectureTest {
    private static final String DYNAMODB = "software.amazon.awssdk.services.dynamodb..";
    private static final String SDK = "software.amazon.awssdk..";
    private static final String LAMBDA = "com.amazonaws.services.lambda.runtime..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar")).importPackages("dk.kursusret");

    private static void module(String name, String... mayUse) {
        String own = "dk.kursusret." + name + "..";
        assertTrue(PRODUCT.stream().anyMatch(type -> type.getPackageName().startsWith("dk.kursusret." + name)), name);
        String[] allowed = Stream.concat(Stream.of("java..", own), Stream.of(mayUse)).toArray(String[]::new);
        classes().that().resideInAPackage(own).should().onlyDependOnClassesThat().resideInAnyPackage(allowed)
                .check(PRODUCT);
    }

    private static String[] ours(String... modules) {
        return Stream.of(modules).map(name -> "dk.kursusret." + name + "..").toArray(String[]::new);
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void theLawNeedsTheJdkAndNothingElse() {
        module("rules");
    }

    /**
     * A decision depends on its arguments alone. The tables that ship with the law are read once, from the class path.
     */
    @Test
    void theLawUsesNoClockNoFilesAndNoNetwork() {
        noClasses().that().resideInAPackage("dk.kursusret.rules..").should().dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.nio.channels..")
                .orShould().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().callMethodWhere(target(name("now"))).orShould()
                .callMethodWhere(target(name("currentTimeMillis")))
                .check(PRODUCT);
    }

    @Test
    void theCatalogNeedsTheLawAndDynamodb() {
        module("catalog", and(ours("rules"), SDK));
    }

    @Test
    void theGatewayNeedsJsonAndKnowsNoStore() {
        module("gateway", and(ours("rules"), JACKSON, LAMBDA, "org.apache.commons.text.similarity"));
    }

    @Test
    void theImporterNeedsCatalogAndGatewayAndWhatReadsFiles() {
        module("importer", and(ours("rules", "catalog", "gateway"), SDK, JACKSON, "com.amazonaws.services.lambda..",
                "javax.xml.stream..", "javax.net.ssl", "org.apache.hc..", "gg.jte.."));
    }

    @Test
    void theQueryFunctionsReadDynamodbAndDoNotUseTheImporter() {
        module("functions", and(ours("rules", "catalog", "gateway"), DYNAMODB, "software.amazon.awssdk.http..",
                "software.amazon.awssdk.auth.credentials..",
                "software.amazon.awssdk.core..", "software.amazon.awssdk.awscore..", "software.amazon.awssdk.utils..",
                JACKSON, LAMBDA, "javax.net.ssl", "org.crac..", "gg.jte..",
                "com.opencsv.."));
    }

    @Test
    void theLocalServerPlaysTheCloudAndNothingOfTheProductNeedsIt() {
        module("local", and(ours("rules", "catalog", "gateway", "importer", "functions"), SDK, JACKSON,
                "com.amazonaws.services.lambda..", "software.amazon.dynamodb..", "org.eclipse.jetty..",
                "org.snakeyaml.engine..",
                "picocli.."));
    }

    /** So that each class has one purpose. Imports are not counted. */
    @Test
    void noClassHasMoreThan250Lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", ".."))) {
            List<String> tooLong = files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .filter(file -> !file.toString().contains("/target/")).filter(file -> lines(file) > 250)
                    .map(file -> file.getFileName() + " has " + lines(file)).toList();

            assertEquals(List.of(), tooLong);
        }
    }

    private static long lines(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Pages take answers as values. JSON is left to the form of facts, which becomes a question, and to the API's
     * description.
     */
    @Test
    void pagesReadNoJson() {
        noClasses().that().resideInAPackage("dk.kursusret.functions.pages..").and()
                .resideOutsideOfPackage("dk.kursusret.functions.pages.api").and()
                .doNotBelongToAnyOf(FactForm.class).should().dependOnClassesThat()
                .areAssignableTo(JsonNode.class)
                .check(PRODUCT);
    }

    /** Each door calls the intake, and reports its result in words of its own. */
    @Test
    void whatIsDoneWithAFileKnowsNoHttp() {
        noClasses().that().resideInAPackage("dk.kursusret.importer.intake..").should().dependOnClassesThat()
                .resideInAnyPackage("dk.kursusret.gateway.http..", "dk.kursusret.importer.admin..", LAMBDA,
                        "java.net..",
                        "javax.net..", "org.apache.hc..")
                .check(PRODUCT);
    }

    /** Reports are records, and there is one place that converts them to and from JSON. */
    @Test
    void reportsAreValues() {
        noClasses().that().resideInAnyPackage("dk.kursusret.importer.report..", "dk.kursusret.importer.compare..",
                "dk.kursusret.importer.check..").and().doNotBelongToAnyOf(ReportJson.class).should()
                .dependOnClassesThat()
                .areAssignableTo(JsonNode.class).check(PRODUCT);
    }

    /** Every package counts by itself, including a module's root and packages that contain others. */
    @ParameterizedTest
    @ValueSource(strings = {"rules", "catalog", "gateway", "importer", "functions", "local"})
    void packagesOfAModuleFormNoCycle(String module) {
        slices().assignedFrom(new PackagesOf(module)).should().beFreeOfCycles().check(PRODUCT);
    }

    /** Assigns each package of a module to a slice, whatever its depth. */
    private record PackagesOf(String module) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String root = "dk.kursusret." + module;
            String name = type.getPackageName();
            return name.equals(root) || name.startsWith(root + ".") ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of " + module;
        }
    }
}
