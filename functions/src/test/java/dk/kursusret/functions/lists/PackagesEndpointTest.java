package dk.kursusret.functions.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.registration.Asking;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GET /v1/packages and /v1/packages/{id}. */
class PackagesEndpointTest {
    private static final String PATH = "/v1/packages";
    private final ListsInMemory lists = new ListsInMemory()
            .publish("packages", "2019-10-01", List.of(
                    coursePackage("kabelmontoer", Optional.of(new BigDecimal("4")), "42994 Rengøring", "40531"),
                    coursePackage("roermontoer", Optional.empty(), "48400 Lille bus", "Truck")))
            .list("rar-fyn", "2021-04-01", "42994 Rengøring", "40531 Bus", "Truck @ Fynskolen", "truck @ Odense")
            .list("rar-fyn", "2021-10-01", "40531 Bus og andet", "48400 Lille bus")
            .list("rar-bornholm", "2021-04-01", "42250 Sprøjtecertifikat")
            .list("rar-sydjylland", "2021-04-01", "42994 Noget andet", "40531 Bus", "48400 Lille bus");
    private final Clock clock = Clock.fixed(Instant.parse("2021-11-01T09:00:00Z"), ZoneOffset.UTC);
    private final Asking asking = new Asking(new CatalogEndpoint(new Catalog(lists, clock), KnownLists.load(),
            Regions.load(), clock, Metrics.NONE).routes());

    private static Row coursePackage(String id, Optional<BigDecimal> weeks, String... courses) {
        return new PackageRow(new CoursePackage(id, new Text(id, id), "Montør", "rbr-syddanmark",
                Arrays.stream(courses).map(PackageCourse::of).toList(), weeks, "RAR Syd"), Optional.empty(), 2, 2);
    }

    private JsonNode one(String id, String query) {
        return asking.answer(Asking.get(PATH + "/" + id, query));
    }

    private static JsonNode in(String region, JsonNode answer) {
        return StreamSupport.stream(answer.path("regions").spliterator(), false)
                .filter(node -> node.path("code").asText().equals(region)).findFirst().orElseThrow();
    }

    private static String names(JsonNode courses) {
        List<String> names = new ArrayList<>();
        courses.forEach(course -> names.add(course.path("code").asText(course.path("title").asText())));
        return String.join("+", names);
    }

    @ParameterizedTest(name = "{0} in {1} on {2}: {3}, {4} listed, {5} lacking")
    @CsvSource({"kabelmontoer, rar-fyn, 2021-04-01, ALL, 42994+40531, ''",
            "kabelmontoer, rar-fyn, 2021-09-30, ALL, 42994+40531, ''",
            "kabelmontoer, rar-fyn, 2021-10-01, SOME, 40531, 42994",
            "kabelmontoer, rar-bornholm, 2021-04-01, NONE, '', 42994+40531",
            "kabelmontoer, rar-sydjylland, 2021-04-01, ALL, 42994+40531, ''",
            "kabelmontoer, rar-fyn, 2021-03-31, UNKNOWN, '', ''",
            "kabelmontoer, rar-sjaelland, 2021-10-01, UNKNOWN, '', ''",
            "kabelmontoer, rbr-syddanmark, 2025-03-01, UNKNOWN, '', ''",
            "roermontoer, rar-fyn, 2021-04-01, SOME, Truck, 48400",
            "roermontoer, rar-fyn, 2021-10-01, SOME, 48400, Truck"})
    void aRegionsListHasSomeOfAPackagesCoursesAndLacksOthers(String id, String region, String day, String coverage,
            String listed, String lacking) {
        JsonNode found = in(region, one(id, "asOf=" + day));
        assertEquals(coverage, found.path("coverage").asText());
        assertEquals(listed, names(found.path("listed")));
        assertEquals(lacking, names(found.path("lacking")));
        assertEquals(coverage.equals("UNKNOWN"), found.path("listEdition").isNull());
    }

    @Test
    void aCourseKnownByItsTitleIsFoundAtEveryProvider() {
        JsonNode truck = in("rar-fyn", one("roermontoer", "asOf=2021-04-01")).at("/listed/0");
        assertEquals("[\"Truck @ Fynskolen\",\"truck @ Odense\"]", truck.path("entries").toString());
    }

    @Test
    void aPackageTellsWhereItWorkedAndWhatIsKnownOfIt() {
        JsonNode answer = one("kabelmontoer", "asOf=2021-10-01");
        assertEquals("Syddanmark", answer.at("/region/name").asText());
        assertEquals("Montør", answer.path("jobTitle").asText());
        assertEquals(4, answer.path("practiceWeeks").asInt());
        assertEquals("RAR Syd", answer.path("source").asText());
        assertEquals("2019-10-01", answer.at("/listEdition/edition").asText());
        assertTrue(answer.at("/listEdition/sample").asBoolean());
        assertTrue(one("roermontoer", "").path("practiceWeeks").isNull());
    }

    @ParameterizedTest(name = "on {0} RAR Syd and AMK Syd are {1}")
    @CsvSource({"2021-10-01, rar-fyn+rar-sydjylland", "2026-11-01, rbr-syddanmark"})
    void whereItWorkedIsToldByTheRegionsOfTheDay(String day, String regions) {
        List<String> codes = new ArrayList<>();
        one("kabelmontoer", "asOf=" + day).at("/region/regions").forEach(r -> codes.add(r.path("code").asText()));
        assertEquals(regions, String.join("+", codes));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource({"rar-fyn, 2021-10-01, Fyn, rar-fyn", "rar-fyn, 2026-11-01, Fyn, rbr-syddanmark",
            "rar-nordjylland, 2026-11-01, Nordjylland, rbr-nordjylland",
            "rbr-hovedstaden, 2021-10-01, Hovedstaden, rar-bornholm+rar-hovedstaden"})
    void anAreaIsTheRegionsThatItsMunicipalitiesAreIn(String code, LocalDate day, String name, String codes) {
        Regions regions = Regions.load();
        PackageArea area = PackageArea.of(regions.region(code).orElseThrow(), day, regions);
        assertEquals(name, area.name());
        assertEquals(codes, String.join("+", area.regions().stream().map(LabourMarketRegion::code).toList()));
    }

    @Test
    void whatIsMadeUpInTheSampleIsSaid() {
        JsonNode notice = one("kabelmontoer", "asOf=2021-10-01").at("/notices/0");
        assertEquals("sample-packages", notice.path("id").asText());
        assertTrue(notice.at("/text/da").asText().contains("opdigtet"));
        assertTrue(notice.at("/text/en").asText().contains("made up"));
    }

    @Test
    void theExperienceIsToldInBothLanguagesWithItsCitation() {
        JsonNode answer = asking.ask(PATH, "asOf=2021-10-01");
        List<String> actors = new ArrayList<>();
        answer.path("actors").forEach(actor -> actors.add(actor.path("actor").asText()));
        assertEquals(List.of("RAR", "JOBCENTRES", "SCHOOLS", "EMPLOYERS", "SOCIAL_PARTNERS", "AMK", "STAR"), actors);
        for (String part : List.of("actors", "practice", "funding", "notices")) {
            answer.path(part).forEach(statement -> {
                assertEquals("{\"document\":\"regional-experience\",\"section\":\"proposal\"}",
                        statement.path("citation").toString());
                assertFalse(statement.at("/text/da").asText().isEmpty());
                assertFalse(statement.at("/text/en").asText().isEmpty());
            });
        }
        assertTrue(answer.path("advisory").asBoolean());
    }

    @Test
    void everyPackageIsToldWithEveryRegionOfTheDay() {
        JsonNode answer = asking.ask(PATH, "asOf=2021-10-01");
        assertEquals(2, answer.path("packages").size());
        assertEquals(8, answer.at("/packages/0/regions").size());
        assertEquals(5, asking.ask(PATH, "asOf=2025-03-01").at("/packages/0/regions").size());
        assertEquals(7, answer.path("missingData").size());
    }

    @Test
    void beforeThereWerePackagesTheListOfThemIsMissing() {
        JsonNode answer = asking.ask(PATH, "asOf=2019-09-30");
        assertEquals(0, answer.path("packages").size());
        assertEquals("list:packages", answer.at("/missingData/0").asText());
        assertEquals("spread", answer.at("/notices/0/id").asText());
        assertTrue(answer.path("listEdition").isNull());
    }

    @Test
    void whatWasPublishedLaterWasNotKnown() {
        assertEquals("UNKNOWN", in("rar-fyn", one("kabelmontoer", "asOf=2021-10-01&knownOn=2021-03-31"))
                .path("coverage").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kabelmontoer", "Kabelmontør", "kabelmontor"})
    void aPackageIsFoundHoweverItIsSpelt(String id) {
        assertEquals("kabelmontoer", one(id, "asOf=2021-10-01").path("id").asText());
    }

    @ParameterizedTest
    @CsvSource({"flyvemaskinemontoer, 2021-10-01", "kabelmontoer, 2019-09-30", "-, 2021-10-01"})
    void aPackageThatDoesNotHoldIsNotFound(String id, String day) {
        assertEquals(404, assertThrows(Problem.class, () -> one(id, "asOf=" + day)).status());
    }

    @ParameterizedTest
    @CsvSource({"region=rar-fyn, /region", "asOf=i morgen, /asOf", "asOf=2021-01-01&asOf=2021-01-02, /asOf",
            "knownOn=2021-13-01, /knownOn"})
    void everythingThatIsWrongIsPointedAt(String query, String pointer) {
        assertEquals(List.of(pointer), asking.pointers(PATH, query));
    }
}
