package dk.kursusret.functions.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Route;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GET /v1/registrations/codes and /codes/{codelist}. */
class RegistrationCodesEndpointTest {
    private final RegistrationsEndpoint endpoint = new RegistrationsEndpoint(RegistrationGuide::load);
    private final Asking asking = new Asking(new Routes(Route.get("/v1/registrations/check", endpoint::check),
            Route.get("/v1/registrations/codes", endpoint::codes),
            Route.get("/v1/registrations/codes/{codelist}", endpoint::codelist)));

    @Test
    void allListsAreThere() {
        JsonNode lists = asking.ask("/v1/registrations/codes", "").path("codelists");
        assertEquals(List.of("bevillingsramme", "lawChapter", "afholdelseskategori", "persongruppemarkering",
                "kontaktgruppe", "aktivitetstype", "personligAssistance", "personligAssistanceModtager",
                "personligAssistanceTimepris", "personligAssistanceUdgifter", "hjaelpemidler", "hjaelpemidlerRaaderet",
                "mentor", "sundhedsindsats", "socialIndsats", "aktiveringspulje", "jobordretype"),
                lists.valueStream().map(list -> list.path("codelist").asText()).toList());
    }

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource(delimiter = '|', value = {
            "bevillingsramme | 7 | /name | \"Seks-ugers jobrettet uddannelse\"",
            "bevillingsramme | 7 | /afholdelseskategorier | [26,27,28,29,47]",
            "bevillingsramme | 13 | /activityStart | {\"firstDay\":null,\"lastDay\":\"2020-12-31\"}",
            "bevillingsramme | 13 | /registeredOn | {\"firstDay\":null,\"lastDay\":\"2021-03-14\"}",
            "bevillingsramme | 17 | /activityStart | {\"firstDay\":\"2020-08-01\",\"lastDay\":\"2022-12-31\"}",
            "bevillingsramme | 18 | /activityStart | {\"firstDay\":\"2021-03-23\",\"lastDay\":\"2023-03-31\"}",
            "sundhedsindsats | 7 | /registeredOn/lastDay | \"2022-03-10\"",
            "socialIndsats | 8 | /registeredOn/lastDay | \"2022-03-10\"",
            "afholdelseskategori | 50 | /citation/section | \"4.8\"",
            "aktiveringspulje | voksenlaerling-over-3-mdr-ledighed-faglaert | /hourlySubsidy/kronerPerHour | 45",
            "aktiveringspulje | voksenlaerling-over-3-mdr-ledighed-faglaert | /jobordretyper/0 | \"voksenelev-privat\"",
            "aktivitetstype | mentor | /fields/11/codelist | \"mentor\""})
    void aCodeCarriesWhatTheGuideSaysOfIt(String list, String id, String pointer, String value) {
        JsonNode code = list(list).path("codes").valueStream().filter(c -> c.path("id").asText().equals(id))
                .findFirst().orElseThrow();
        assertEquals(value, code.at(pointer).toString());
    }

    @Test
    void anIdIsANumberWhereTheGuideNumbersTheList() {
        assertTrue(list("bevillingsramme").at("/codes/0/id").isInt());
        assertTrue(list("jobordretype").at("/codes/0/id").isTextual());
        assertTrue(list("lawChapter").at("/codes/0/id").isTextual());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(404, assertThrows(Problem.class, () -> list("ramme")).status());
        assertEquals(404,
                assertThrows(Problem.class, () -> asking.ask("/v1/registrations", "")).status());
        assertEquals(404, assertThrows(Problem.class, () -> asking.ask("/v1/registrations/kode", "")).status());
    }

    @Test
    void parametersAreRefused() {
        assertEquals(List.of("/asOf"), asking.pointers("/v1/registrations/codes", "asOf=2022-01-01"));
    }

    private JsonNode list(String id) {
        return asking.answer(Asking.get("/v1/registrations/codes/" + id, ""));
    }
}
