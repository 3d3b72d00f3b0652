package dk.kursusret.it.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.functions.CatalogHandler;
import dk.kursusret.functions.EligibilityHandler;
import dk.kursusret.functions.PagesHandler;
import dk.kursusret.functions.PriceCeilingHandler;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.admin.AdminHandler;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.Progress;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.store.EmbeddedDynamo;
import dk.kursusret.local.template.Access;
import dk.kursusret.local.template.Route;
import dk.kursusret.local.template.TemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The functions' tables of routes, template.yaml and the OpenAPI document agree. */
class RoutesTest {
    private static final Path ROOT = Path.of("..", "..");
    @TempDir
    private static Path folder;
    private static Map<String, Routes> byHandler;

    @BeforeAll
    static void read() throws Failure {
        TableNames tables = new TableNames("Editions", "Entries");
        Clock clock = Clock.systemUTC();
        try (EmbeddedDynamo database = EmbeddedDynamo.open(folder.resolve("lists.db"))) {
            byHandler = new TreeMap<>(Stream
                    .of(new EligibilityHandler(database.client(), tables, clock),
                            new PriceCeilingHandler(database.client(), tables, clock),
                            new CatalogHandler(database.client(), tables, clock),
                            new PagesHandler(database.client(), tables, clock))
                    .collect(Collectors.toMap(handler -> handler.getClass().getName(), handler -> handler.routes())));
            byHandler.put(AdminHandler.class.getName(), new AdminHandler(database.client(), tables, clock,
                    ApprovalRule.TWO_PERSONS, SourceFiles.NONE, Progress.NONE, () -> {}).routes());
        }
    }

    /**
     * A path that the gateway passes on but no function knows would be a 404 with other words, and a function's path
     * that the gateway does not know would never be reached.
     */
    @Test
    void eachFunctionAnswersThePathsThatTheTemplateSendsToItWhateverTheMethod() throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        for (Route route : TemplateReader.read(ROOT.resolve("template.yaml")).routes().all()) {
            assertEquals("ANY", route.method(), route.path());
            told.computeIfAbsent(route.handler(), handler -> new TreeSet<>())
                    .add(route.path().replaceFirst("^/partner", ""));
        }

        Map<String, Set<String>> answered = new TreeMap<>();
        byHandler.forEach((handler, routes) -> answered.put(handler, new TreeSet<>(routes.resources())));
        assertEquals(told, answered);
    }

    @Test
    void theDocumentDescribesTheMethodsThatAreAnswered() throws IOException {
        Set<String> told = new TreeSet<>();
        JsonNode document = Json.MAPPER.valueToTree(new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(ROOT.resolve(Path.of("infra", "openapi.yaml")))));
        document.path("paths").properties().forEach(path -> Stream.of("get", "post", "put", "patch", "delete", "head")
                .filter(path.getValue()::has)
                .forEach(method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertEquals(told, byHandler.values().stream()
                .flatMap(routes -> routes.resources().stream().filter(resource -> resource.startsWith("/v1/"))
                        .flatMap(resource -> routes.methods(resource).stream().map(method -> method + " " + resource)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * What operations.md queries in the access log: API Gateway does not record the kind of caller, but the route shows
     * it.
     */
    @Test
    void theBeginningOfARouteShowsWhichKindOfCallerMayUseIt() throws IOException {
        Matcher kinds = Pattern
                .compile("route like /(.+?)/, \"partner\", if\\(route like /(.+?)/, \"operator\", \"anyone\"")
                .matcher(Files.readString(ROOT.resolve("docs/operations.md")));
        assertTrue(kinds.find());
        Pattern partner = Pattern.compile(kinds.group(1));
        Pattern operator = Pattern.compile(kinds.group(2));
        for (Route route : TemplateReader.read(ROOT.resolve("template.yaml")).routes().all()) {
            assertEquals(route.access(), partner.matcher(route.path()).find() ? Access.KEY
                    : operator.matcher(route.path()).find() ? Access.SIGNED : Access.OPEN, route.path());
        }
    }
}
