package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.functions.CatalogHandler;
import dk.kursusret.functions.EligibilityHandler;
import dk.kursusret.functions.PagesHandler;
import dk.kursusret.functions.PriceCeilingHandler;
import dk.kursusret.gateway.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every query function starts from its jar, with and without the warm-up before a SnapStart snapshot, and answers. The
 * times are printed relative to a function that does nothing, and not asserted, because machines differ. {@code
 * -Dkursusret.startups=5 -Dkursusret.priming=20} takes the median of five starts each, primed for as long as in Lambda.
 */
@Order(6)
@ExtendWith(CloudExtension.class)
class StartUpTest {
    private static final Path JAR = Path.of("..", "..", "functions", "target", "functions.jar");
    private static final int STARTS = Integer.getInteger("kursusret.startups", 1);
    private static final String QUESTION = """
            {"asOf":"2021-11-15","municipality":"0370","schemes":["regional-pool"],
             "person":{"group":"DAGPENGE"},"course":{"code":"42994"}}""";
    @TempDir
    private static Path folder;
    private static Map<String, String> environment;
    private static String python;

    @BeforeAll
    static void environment(Cloud cloud) throws Exception {
        Deployment deployment = cloud.deployment();
        python = deployment.aws().python();
        environment = new HashMap<>(Aws.environment(deployment.aws().endpoint()));
        environment.put("PRIMING_SECONDS", System.getProperty("kursusret.priming", "5"));
        environment.put("AWS_REGION", Aws.REGION.id());
        environment.put("EDITIONS_TABLE", deployment.output("EditionsTableName"));
        environment.put("ENTRIES_TABLE", deployment.output("EntriesTableName"));
    }

    private static JsonNode event(String method, String path, String body) {
        ObjectNode event = Json.object().put("httpMethod", method).put("resource", path).put("path", path)
                .put("body", body);
        event.putObject("requestContext").put("requestId", "measured");
        return event;
    }

    private static List<StartUp> starts(String handler, Path code, JsonNode event, boolean snapshot) throws Exception {
        List<StartUp> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            StartUp start = StartUp.of(python, handler, code, event, environment, snapshot);
            assertEquals(200, start.answer().path("statusCode").asInt(), () -> start.answer() + "\n" + start.log());
            assertTrue(start.log().stream().noneMatch(line -> line.contains("ERROR")), () -> start.log().toString());
            starts.add(start);
        }
        return starts;
    }

    private static double median(List<StartUp> starts, ToDoubleFunction<StartUp> part) {
        return starts.stream().map(part::applyAsDouble).sorted(Comparator.naturalOrder()).toList()
                .get(starts.size() / 2);
    }

    @Test
    void everyQueryFunctionStartsWithAndWithoutASnapshotAndAnswers() throws Exception {
        Path classes = Files.createDirectories(folder.resolve(Path.of("empty", "dk", "kursusret", "it", "cloud")));
        try (var in = EmptyHandler.class.getResourceAsStream("EmptyHandler.class")) {
            Files.copy(in, classes.resolve("EmptyHandler.class"));
        }
        List<StartUp> empty = starts(EmptyHandler.class.getName(), folder.resolve("empty"), event("GET", "/", ""),
                false);
        System.out.printf(Locale.ROOT, "kursusret: start-up as ratios to a function that does nothing, medians of %d%n"
                + "%-20s %8s %8s %14s %8s%n", STARTS, "", "init", "first", "first, primed", "warm");
        Map<Class<?>, JsonNode> functions = Map.of(EligibilityHandler.class,
                event("POST", "/v1/eligibility", QUESTION),
                PriceCeilingHandler.class, event("POST", "/v1/price-ceiling", "{\"asOf\":\"2015-09-01\",\"hours\":37}"),
                CatalogHandler.class, event("GET", "/v1/courses", ""),
                PagesHandler.class, event("POST", "/sagsbehandler", "%2Fmunicipality=0370&%2Fcourse%2Fcode=42994"));
        for (var function : functions.entrySet()) {
            String handler = function.getKey().getName();
            List<StartUp> cold = starts(handler, JAR, function.getValue(), false);
            List<StartUp> primed = starts(handler, JAR, function.getValue(), true);
            System.out.printf(Locale.ROOT, "%-20s %8.1f %8.1f %14.1f %8.1f%n", function.getKey().getSimpleName(),
                    median(cold, StartUp::init) / median(empty, StartUp::init),
                    median(cold, StartUp::first) / median(empty, StartUp::first),
                    median(primed, StartUp::first) / median(empty, StartUp::first),
                    median(cold, StartUp::warm) / median(empty, StartUp::warm));
        }
    }
}
