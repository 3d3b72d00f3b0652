package dk.kursusret.functions.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.http.Route;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GET /v1/registrations/check. */
class RegistrationCheckEndpointTest {
    private static final String PATH = "/v1/registrations/check";
    private static final String IN_2022 = "&activityStart=2022-02-01&registeredOn=2022-02-01";
    private final RegistrationsEndpoint endpoint = new RegistrationsEndpoint(RegistrationGuide::load);
    private final Asking asking = new Asking(new Routes(Route.get("/v1/registrations/check", endpoint::check),
            Route.get("/v1/registrations/codes", endpoint::codes),
            Route.get("/v1/registrations/codes/{codelist}", endpoint::codelist)));

    @ParameterizedTest(name = "frame {0} with category {1} in February 2022: {2}")
    @CsvSource({"7, 26, VALID", "7, 25, INVALID", "7, 47, VALID", "5, 25, VALID", "5, 49, INVALID", "6, 27, VALID",
            "6, 26, INVALID", "17, 28, VALID", "14, 50, VALID", "14, 26, INVALID", "11, 49, VALID", "9, 38, VALID",
            "9, 26, INVALID", "16, 52, VALID", "16, 26, INVALID", "18, 39, VALID", "18, 37, INVALID", "15, 26, VALID",
            "18, 30, VALID", "13, 26, INVALID", "2, 26, INVALID", "3, 26, INVALID", "12, 27, INVALID"})
    void aFrameAndACategoryAreAnswered(int frame, int category, String outcome) {
        assertEquals(outcome, outcome("bevillingsramme=" + frame + "&afholdelseskategori=" + category + IN_2022));
    }

    @ParameterizedTest
    @CsvSource({"bevillingsramme=13&afholdelseskategori=26&activityStart=2020-10-05&registeredOn=2020-10-05, VALID",
            "bevillingsramme=13&afholdelseskategori=26&activityStart=2021-03-01&registeredOn=2021-03-01, INVALID",
            "bevillingsramme=11&afholdelseskategori=26&lawChapter=14, VALID",
            "bevillingsramme=11&afholdelseskategori=26&lawChapter=INTEGRATION, INVALID",
            "sundhedsindsats=1&registeredOn=2022-06-01, VALID", "sundhedsindsats=7&registeredOn=2022-06-01, INVALID",
            "socialIndsats=8&registeredOn=2022-06-01, INVALID", "socialIndsats=8&registeredOn=2022-03-10, VALID",
            "socialIndsats=8, VALID", "aktiveringspulje=oevrige&jobordretype=nytteindsats-stat, VALID",
            "aktiveringspulje=oevrige&jobordretype=voksenelev-stat, INVALID"})
    void everyKindOfRegistrationIsAnswered(String query, String outcome) {
        assertEquals(outcome, outcome(query));
    }

    @ParameterizedTest(name = "frame {0} with {1} begun {2}, registered {3}: {4}")
    @CsvSource({"17, 28, 2022-12-31, 2022-12-31, VALID, ''", "17, 28, 2023-01-01, 2023-01-01, INVALID, 4.5",
            "6, 28, 2026-01-31, 2026-01-31, VALID, ''", "6, 28, 2026-02-01, 2026-01-31, INVALID, 4.3",
            "18, 26, 2023-06-01, 2023-06-01, INVALID, 4.6", "18, 26, 2024-03-31, 2024-03-31, INVALID, 4.6",
            "5, 26, 2016-02-01, 2016-02-01, VALID, ''", "12, 27, 2020-02-03, 2021-03-14, VALID, ''",
            "12, 27, 2020-02-03, 2021-03-15, INVALID, 4.4", "18, 30, 2022-02-01, 2022-02-01, VALID, ''",
            "18, 36, 2021-09-01, 2021-09-01, VALID, ''", "3, 47, 2020-12-31, 2021-03-15, INVALID, 4.12"})
    void theDaysDecideToo(int frame, int category, String start, String registered, String outcome, String section) {
        JsonNode answer = asking.ask(PATH, "bevillingsramme=" + frame + "&afholdelseskategori=" + category
                + "&activityStart=" + start + "&registeredOn=" + registered);
        assertEquals(outcome, answer.path("outcome").asText());
        assertEquals(section, answer.at("/reasons/0/citation/section").asText());
    }

    @Test
    void aPairThatCannotBeHasNoSubsidyAndNoFields() {
        JsonNode pair = asking.ask(PATH, "jobordretype=virksomhedspraktik-stat&aktiveringspulje="
                + "voksenlaerling-over-3-mdr-ledighed-faglaert&activityStart=2022-02-01");
        assertEquals("INVALID", pair.path("outcome").asText());
        assertFalse(pair.has("hourlySubsidy"));
        assertFalse(asking.ask(PATH, "sundhedsindsats=7&registeredOn=2022-03-11").has("fields"));
        assertTrue(asking.ask(PATH, "sundhedsindsats=7&registeredOn=2022-03-10").has("fields"));
    }

    @ParameterizedTest
    @CsvSource({"bevillingsramme=4&afholdelseskategori=26", "bevillingsramme=19&afholdelseskategori=26",
            "bevillingsramme=7&afholdelseskategori=24", "sundhedsindsats=9", "socialIndsats=18",
            "bevillingsramme=11&afholdelseskategori=26&lawChapter=15"})
    void aNumberIsNotTakenForAnother(String query) {
        assertEquals(List.of(Optional.empty()),
                asking.faults(PATH, query).stream().map(Fault::didYouMean).distinct().toList());
    }

    @Test
    void aNoCarriesReasonsWithTextsAndCitations() {
        JsonNode answer = asking.ask(PATH, "bevillingsramme=13&afholdelseskategori=26&activityStart=2021-03-20"
                + "&registeredOn=2021-03-20");
        assertEquals(List.of("begun-too-late", "closed"), ids(answer.path("reasons")));
        answer.path("reasons").forEach(reason -> {
            assertEquals("registration 4.13",
                    reason.at("/citation/document").asText() + " " + reason.at("/citation/section").asText());
            assertFalse(reason.at("/text/da").asText().isEmpty());
            assertFalse(reason.at("/text/en").asText().isEmpty());
        });
        assertEquals("2021-03-20", answer.path("activityStart").asText());
        assertEquals(13, answer.at("/codes/0/id").asInt());
        assertTrue(answer.path("advisory").asBoolean());
    }

    @Test
    void whatIsNotStatedIsNullAndTold() {
        JsonNode answer = asking.ask(PATH, "bevillingsramme=5&afholdelseskategori=26");
        assertTrue(answer.path("activityStart").isNull());
        assertTrue(answer.path("reasons").isEmpty());
        assertTrue(ids(answer.path("notices"))
                .containsAll(List.of("activity-start-not-stated", "registered-on-not-stated")));
    }

    @Test
    void aHealthActivityCarriesItsFields() {
        JsonNode answer = asking.ask(PATH, "sundhedsindsats=1&registeredOn=2022-06-01");
        assertEquals(9, answer.path("fields").size());
        assertTrue(answer.at("/fields/0/required").asBoolean());
    }

    @Test
    void anAdultApprenticesPoolCarriesItsSubsidy() {
        JsonNode answer = asking.ask(PATH, "jobordretype=voksenelev-privat&aktiveringspulje="
                + "voksenlaerling-beskaeftiget-faglaert-med-foraeldet-uddannelse");
        assertEquals(30, answer.at("/hourlySubsidy/kronerPerHour").asInt());
        assertEquals(2, answer.at("/hourlySubsidy/mostYears").asInt());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "bevillingsramme=4&afholdelseskategori=26 | /bevillingsramme",
            "bevillingsramme=7&afholdelseskategori=99 | /afholdelseskategori",
            "bevillingsramme=04&afholdelseskategori= | /afholdelseskategori /bevillingsramme",
            "bevillingsramme=7 | /afholdelseskategori", "afholdelseskategori=26 | /bevillingsramme",
            "lawChapter=14 | /afholdelseskategori /bevillingsramme",
            "bevillingsramme=7&afholdelseskategori=26&lawChapter=14 | /lawChapter",
            "bevillingsramme=11&afholdelseskategori=26&lawChapter=15 | /lawChapter",
            "bevillingsramme=7&bevillingsramme=5&afholdelseskategori=26 | /bevillingsramme",
            "bevillingsramme=7&afholdelseskategori=26&activityStart=2022-02-30&registeredOn=i-dag "
                    + "| /activityStart /registeredOn",
            "bevillingsramme=7&afholdelseskategori=26&lang=da | /lang",
            "aktiveringspulje=oevrige | /jobordretype",
            "aktiveringspulje=Oevrige&jobordretype=voksenelev | /aktiveringspulje /jobordretype",
            "sundhedsindsats=9 | /sundhedsindsats", "socialIndsats=18 | /socialIndsats",
            "socialIndsats=0 | /socialIndsats"})
    void everythingThatIsWrongIsPointedAt(String query, String pointers) {
        assertEquals(Arrays.stream(pointers.split(" ")).toList(), asking.pointers(PATH, query));
    }

    @ParameterizedTest(name = "''{0}'' is not one registration")
    @CsvSource({"''", "activityStart=2022-02-01", "sundhedsindsats=1&socialIndsats=1",
            "bevillingsramme=7&afholdelseskategori=26&sundhedsindsats=1",
            "bevillingsramme=7&jobordretype=voksenelev-stat"})
    void oneRegistrationIsAskedAboutAtATime(String query) {
        assertEquals(List.of(""), asking.pointers(PATH, query));
    }

    @ParameterizedTest
    @CsvSource({"aktiveringspulje=oevrigt&jobordretype=voksenelev-stat, oevrige",
            "aktiveringspulje=oevrige&jobordretype=voksenelev-statt, voksenelev-stat",
            "bevillingsrame=7&afholdelseskategori=26, bevillingsramme"})
    void aNearMissIsAnsweredWithWhatWasMeant(String query, String meant) {
        assertEquals(Optional.of(meant), asking.faults(PATH, query).stream().map(Fault::didYouMean)
                .flatMap(Optional::stream).findFirst());
    }

    @Test
    void theAnswerMayBeKeptAndIsKnownAgain() {
        Response first = endpoint.check(Asking.get(PATH, "sundhedsindsats=1"));
        assertFalse(first.headers().get("ETag").isEmpty());
        assertEquals(first.headers().get("ETag"),
                endpoint.check(Asking.get(PATH, "sundhedsindsats=1")).headers().get("ETag"));
    }

    private String outcome(String query) {
        return asking.ask(PATH, query).path("outcome").asText();
    }

    private static List<String> ids(JsonNode statements) {
        return statements.valueStream().map(statement -> statement.path("id").asText()).toList();
    }
}
