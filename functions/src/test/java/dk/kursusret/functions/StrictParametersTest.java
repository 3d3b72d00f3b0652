package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import dk.kursusret.functions.lists.CatalogEndpoint;
import dk.kursusret.functions.pages.PagesEndpoint;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.functions.priceceiling.PriceCeilingEndpoint;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.metrics.Metrics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No route of the API accepts unknown parameters: a misspelt one would otherwise count as not stated. */
class StrictParametersTest {
    private static final Catalog CATALOG = new Catalog(ListsInMemory.filled(), Api.CLOCK);

    private static Stream<Routes> tables() {
        return Stream.of(
                new EligibilityEndpoint(CATALOG, Regions.load(), KnownLists.load(), Api.CLOCK, Metrics.NONE).routes(),
                new PriceCeilingEndpoint(CATALOG, Api.CLOCK).routes(),
                new CatalogEndpoint(CATALOG, KnownLists.load(), Regions.load(), Api.CLOCK, Metrics.NONE).routes(),
                new PagesEndpoint(CATALOG, Regions.load(), KnownLists.load(), Api.CLOCK, Metrics.NONE, Operator.UNNAMED)
                        .routes());
    }

    @TestFactory
    Stream<DynamicTest> everyRouteRefusesAnUnknownParameterAndARepeatedOne() {
        return tables().flatMap(routes -> routes.resources().stream()
                .filter(resource -> resource.startsWith("/v1/"))
                .flatMap(resource -> routes.methods(resource).stream().map(method -> DynamicTest.dynamicTest(
                        method + " " + resource, () -> assertStrict(routes, method, resource)))));
    }

    private static void assertStrict(Routes routes, String method, String resource) {
        Request request = new Request(method, resource.replaceAll("[{}]", ""),
                Map.of("zzz", List.of("1"), "yyy", List.of("1", "1")), Map.of(), "{}".getBytes(StandardCharsets.UTF_8),
                "r");

        Problem problem = assertThrows(Problem.class, () -> new Routed(routes).answer(request));

        assertEquals(400, problem.status());
        assertTrue(problem.faults().stream()
                .anyMatch(fault -> fault.kind() == Kind.UNKNOWN_PARAMETER && fault.pointer().equals("/zzz")),
                () -> problem.faults().toString());
        assertTrue(problem.faults().stream()
                .anyMatch(fault -> fault.kind() == Kind.REPEATED && fault.pointer().equals("/yyy")),
                () -> problem.faults().toString());
    }
}
