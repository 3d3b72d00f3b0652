package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GET /v1/positive-lists/{list}/editions, one of them, and its changes; on 15 November 2021. */
class EditionsEndpointTest {
    private static final String PATH = "/v1/positive-lists/rar-fyn/editions";
    private final Api api = new Api(Fyn.lists());

    private static String states(JsonNode body) {
        List<String> states = new ArrayList<>();
        body.path("editions").forEach(edition -> states.add(
                edition.path("edition").textValue() + " " + edition.path("state").textValue()));
        return String.join(", ", states);
    }

    private static String rows(JsonNode array) {
        List<String> rows = new ArrayList<>();
        array.forEach(row -> rows.add(row.path("entry").textValue()));
        return String.join(" ", rows);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ?asOf=2021-11-15   | 2021-10-01 | 2021-04-01 SUPERSEDED, 2021-05-15 ENDED, 2021-10-01 IN_FORCE, \
            2021-10-01 WITHDRAWN, 2022-04-01 NOT_YET_IN_FORCE
            ?asOf=2021-05-15   | 2021-04-01 | 2021-04-01 IN_FORCE, 2021-05-15 IN_FORCE, 2021-10-01 NOT_YET_IN_FORCE, \
            2021-10-01 WITHDRAWN, 2022-04-01 NOT_YET_IN_FORCE
            ?asOf=2021-10-01&knownOn=2021-10-05 | 2021-10-01 | 2021-04-01 SUPERSEDED, 2021-05-15 ENDED, \
            2021-10-01 SUPERSEDED, 2021-10-01 IN_FORCE
            ?asOf=2021-09-30&knownOn=2021-09-09 | 2021-04-01 | 2021-04-01 IN_FORCE, 2021-05-15 ENDED
            ?asOf=2021-10-01&knownOn=2021-09-09 | | 2021-04-01 LAPSED, 2021-05-15 ENDED
            ?asOf=2022-10-01   | | 2021-04-01 SUPERSEDED, 2021-05-15 ENDED, 2021-10-01 SUPERSEDED, \
            2021-10-01 WITHDRAWN, 2022-04-01 LAPSED
            ?asOf=2021-03-31&knownOn=2021-03-09 | | ''
            """)
    void everyPublishedFileIsToldWithItsState(String query, String inForce, String states) {
        JsonNode body = api.get(PATH + query).json();

        assertEquals(states, states(body));
        assertEquals(inForce, body.path("inForce").textValue());
    }

    @Test
    void theRecordSaysWhatItIsAndWhenButNotWho() {
        Api.Answer answer = api.get(PATH);
        JsonNode may = answer.json().path("editions").get(1);

        assertEquals("2021-11-15", answer.json().path("asOf").textValue());
        assertEquals(Fyn.MAY.sha256(), may.path("sha256").textValue());
        assertEquals("SUPPLEMENT", may.path("kind").textValue());
        assertEquals("2021-04-01", may.path("base").textValue());
        assertEquals("2021-06-30", may.path("lastDay").textValue());
        assertEquals("nye hold", may.path("reason").textValue());
        assertEquals("maj.csv", may.path("source").textValue());
        assertEquals("{\"rows\":3,\"accepted\":2,\"quarantined\":1}", may.path("counts").toString());
        assertEquals("[\"A201\"]", may.path("acknowledged").toString());
        assertEquals("2021-03-01T09:00:00Z", may.path("stagedAt").textValue());
        assertEquals("2021-05-10T09:00:00Z", may.path("publishedAt").textValue());
        assertEquals("2021-10-08T09:00:00Z", answer.json().at("/editions/3/withdrawnAt").textValue());
        for (String inside : List.of("anna", "Anna", "carl", "Bo", "2021-12-01", "99999")) {
            assertFalse(answer.body().contains(inside), inside);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /2021-10-01                  | 42994 47592        | IN_FORCE         | 2021-11-15
            # the last day on which it held
            /2021-04-01                  | 42994 40531        | SUPERSEDED       | 2021-09-30
            /2021-04-01?asOf=2021-06-30  | 42994 40531 48400  | IN_FORCE         | 2021-06-30
            /2021-04-01?asOf=2021-05-14  | 42994 40531        | IN_FORCE         | 2021-05-14
            # supplements known then
            /2021-04-01?asOf=2021-06-30&knownOn=2021-05-09 | 42994 40531 | IN_FORCE | 2021-06-30
            # the correction, as long as it stood
            /2021-10-01?knownOn=2021-10-07                 | 42994       | IN_FORCE | 2021-11-15
            /2022-04-01                  | 40531 47592        | NOT_YET_IN_FORCE | 2022-04-01
            """)
    void anEditionIsShownWithItsRowsAsItHolds(String address, String rows, String state, String rowsAsOf) {
        JsonNode body = api.get(PATH + address).json();

        assertEquals(rows, rows(body.path("entries")));
        assertEquals(state, body.path("state").textValue());
        assertEquals(rowsAsOf, body.path("rowsAsOf").textValue());
        assertEquals(rows.split(" ").length, body.path("total").intValue());
    }

    @Test
    void supplementsAreNamedAndPartOfTheHashOfTheRows() {
        JsonNode with = api.get(PATH + "/2021-04-01?asOf=2021-06-30").json();
        JsonNode without = api.get(PATH + "/2021-04-01?asOf=2021-05-14").json();

        assertEquals("2021-05-15", with.at("/supplements/0/edition").textValue());
        assertEquals(Fyn.APRIL.sha256(), without.path("rowsSha256").textValue());
        assertEquals(Fyn.APRIL.sha256(), with.path("sha256").textValue());
        assertFalse(with.path("rowsSha256").textValue().equals(Fyn.APRIL.sha256()));
    }

    @Test
    void aFileIsShownAloneByItsHash() {
        String october = api.get(PATH + "/2021-10-01?sha256=" + Fyn.CORRECTED.sha256()).body();
        JsonNode withdrawn = api.get(PATH + "/2021-10-01?sha256=" + Fyn.CORRECTED.sha256().substring(0, 8)).json();
        JsonNode supplement = api.get(PATH + "/2021-05-15?sha256=" + Fyn.MAY.sha256()).json();

        assertTrue(october.contains("9999"));
        assertEquals("WITHDRAWN", withdrawn.path("state").textValue());
        assertEquals("42994", rows(withdrawn.path("entries")));
        assertEquals("48400", rows(supplement.path("entries")));
        assertEquals("ENDED", supplement.path("state").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rar-fyn/editions/2021-12-01", "rar-fyn/editions/2021-05-15",
            "rar-fyn/editions/2021-10-02", "rar-fyn/editions/2021-10-01?sha256=00000000",
            "rar-fyn/editions/2021-10-01?knownOn=2021-09-09", "rar-bornholm/editions/2021-10-01",
            "rar-fynn/editions", "packages/editions", "rates/editions", "rar-fyn/editions/2021-12-01/changes",
            "rar-fyn/editions/2021-10-01/changes?from=2021-10-02"})
    void whatIsNotPublishedIsNotThere(String address) {
        Api.Answer answer = api.get("/v1/positive-lists/" + address);

        assertEquals(404, answer.status());
        assertFalse(answer.json().at("/text/da").textValue().isBlank());
        assertFalse(answer.body().contains("99999"));
    }

    @Test
    void whoeverAsksForASupplementIsToldHowItIsShown() {
        assertTrue(api.get(PATH + "/2021-05-15").body()
                .contains("sha256=" + Fyn.MAY.sha256().substring(0, 12)));
    }

    @Test
    void aHashPrefixThatSeveralFilesShareIsNotEnough() {
        String zeros = "0".repeat(63);
        Api twins = new Api(new ListsInMemory().add(Fyn.hashed(zeros + "1"), Fyn.row("42994", "A", "1"))
                .add(Fyn.hashed(zeros + "2"), Fyn.row("40531", "B", "1")));

        assertEquals(Set.of("/sha256"), twins.get(PATH + "/2021-10-01?sha256=00000000").pointers());
        assertEquals("42994", rows(twins.get(PATH + "/2021-10-01?sha256=" + zeros + "1").json().path("entries")));
    }

    @Test
    void aStagedFileIsNotShownEvenByItsHash() {
        assertEquals(404, api.get(PATH + "/2021-12-01?sha256=" + Fyn.WAITING.sha256()).status());
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ?asof=2021-01-01                              | /asof
            ?knownOn=x                                    | /knownOn
            /i-dag?sha256=xyz&page=0&perPage=1001&asOf=1  | /asOf /edition /page /perPage /sha256
            /2021-02-30                                   | /edition
            /2021-10-01?format=pdf                        | /format
            /2021-10-01/changes?fra=2021-04-01            | /fra
            /2021-10-01/changes?from=1&fromSha256=2       | /from /fromSha256
            """)
    void allMistakesAreTold(String address, String pointers) {
        Api.Answer answer = api.get(PATH + address);

        assertEquals(400, answer.status());
        assertEquals(Set.of(pointers.split(" ")), answer.pointers());
    }

    @ParameterizedTest(name = "{0}: from {1}, +{2} -{3} changed {4}")
    @CsvSource(delimiter = '|', textBlock = """
            /2021-10-01/changes                    | 2021-04-01 | 47592       | 40531       | 42994 title price
            /2021-10-01/changes?from=2021-04-01    | 2021-04-01 | 47592       | 40531       | 42994 title price
            # back again
            /2021-04-01/changes?from=2021-10-01    | 2021-10-01 | 40531       | 47592       | 42994 title price
            /2022-04-01/changes                    | 2021-10-01 | 40531       | 42994       |
            /2022-04-01/changes?from=2021-04-01    | 2021-04-01 | 47592       | 42994       |
            # the first of all
            /2021-04-01/changes                    |            | 42994 40531 |             |
            /2021-04-01/changes?from=2021-04-01    | 2021-04-01 |             |             |
            """)
    void anyTwoEditionsAreCompared(String address, String from, String added, String removed, String changed) {
        JsonNode body = api.get(PATH + address).json();
        List<String> fields = new ArrayList<>();
        body.path("changed").forEach(change -> {
            fields.add(change.path("entry").textValue());
            change.path("fields").forEach(field -> fields.add(field.path("field").textValue()));
        });

        assertEquals(from, body.at("/from/edition").textValue());
        assertEquals(added == null ? "" : added, rows(body.path("added")));
        assertEquals(removed == null ? "" : removed, rows(body.path("removed")));
        assertEquals(changed == null ? "" : changed, String.join(" ", fields));
        assertEquals(body.at("/to/courses").intValue(), body.at("/counts/added").intValue()
                + body.at("/counts/changed").intValue() + body.at("/counts/unchanged").intValue());
    }

    @Test
    void aChangedFieldHasItsValueBeforeAndAfter() {
        JsonNode fields = api.get(PATH + "/2021-10-01/changes").json().at("/changed/0/fields");

        assertEquals("[{\"field\":\"title\",\"from\":\"Rengøring\",\"to\":\"Rengøring og kontrol\"},"
                + "{\"field\":\"price\",\"from\":1180,\"to\":1220}]", fields.toString());
    }

    @Test
    void aCorrectionIsComparedWithWhatItCorrected() {
        JsonNode body = api.get(PATH + "/2021-10-01/changes?sha256=" + Fyn.CORRECTED.sha256() + "&fromSha256="
                + Fyn.OCTOBER.sha256()).json();

        assertEquals("47592", rows(body.path("removed")));
        assertEquals("WITHDRAWN", body.at("/to/state").textValue());
    }

    @Test
    void aSupplementIsComparedWithTheEditionItAddsTo() {
        JsonNode body = api.get(PATH + "/2021-05-15/changes?sha256=" + Fyn.MAY.sha256()).json();

        assertEquals("48400", rows(body.path("added")));
        assertEquals("{\"added\":1,\"removed\":0,\"changed\":0,\"unchanged\":2}", body.path("counts").toString());
        assertEquals("2021-04-01", body.at("/from/edition").textValue());
    }

    @Test
    void theListOfListsSaysWhatIsMergedAndWhichEditionsStand() {
        JsonNode fyn = list(api.get("/v1/positive-lists?asOf=2021-06-01").json());
        assertEquals("2021-04-01", fyn.at("/inForce/edition").textValue());
        assertEquals(3, fyn.at("/inForce/courses").intValue());
        assertEquals("SUPPLEMENT", fyn.at("/inForce/merged/1/kind").textValue());
        assertEquals("[\"2021-04-01\",\"2021-10-01\",\"2022-04-01\"]", fyn.path("editions").toString());
        assertEquals("[\"2021-04-01\"]",
                list(api.get("/v1/positive-lists?knownOn=2021-04-01").json()).path("editions").toString());
    }

    private static JsonNode list(JsonNode body) {
        for (JsonNode list : body.path("lists")) {
            if (list.path("list").textValue().equals("rar-fyn")) {
                return list;
            }
        }
        throw new AssertionError(body);
    }

    @Test
    void rowsComeInPagesThatPointToEachOther() {
        Api.Answer second = api.get(PATH + "/2021-04-01?asOf=2021-06-30&perPage=1&page=2");

        assertEquals("40531", rows(second.json().path("entries")));
        assertEquals("3", second.header("X-Total-Count"));
        assertEquals(List.of("first 1", "prev 1", "next 3", "last 3"), LINKS.stream()
                .map(rel -> rel + " " + page(second.header("Link"), rel)).toList());
        assertTrue(second.header("Link").startsWith("<?asOf=2021-06-30&page=1&perPage=1>; rel=\"first\""));
    }

    private static final List<String> LINKS = List.of("first", "prev", "next", "last");

    private static String page(String links, String rel) {
        return List.of(links.split(", ")).stream().filter(link -> link.endsWith("rel=\"" + rel + "\""))
                .map(link -> link.replaceAll(".*[?&]page=([0-9]+).*", "$1")).collect(Collectors.joining());
    }

    @Test
    void whenACourseCameOnTheListAndWhetherItLeavesIsTold() {
        JsonNode truck = api.get("/v1/courses/47592").json().at("/lists/0");
        JsonNode cleaning = api.get("/v1/courses/42994").json().at("/lists/0");
        JsonNode bus = api.get("/v1/courses/40531?asOf=2022-04-01").json().at("/lists/0");

        assertEquals("2021-10-01", truck.path("since").textValue());
        assertEquals("2022-09-30", truck.path("until").textValue());
        assertEquals("2021-04-01", cleaning.path("since").textValue());
        assertEquals("2022-03-31", cleaning.path("until").textValue());
        assertEquals("[{\"firstDay\":\"2021-04-01\",\"lastDay\":\"2021-09-30\"},"
                + "{\"firstDay\":\"2022-04-01\",\"lastDay\":\"2022-09-30\"}]", bus.path("periods").toString());
        assertEquals("2021-05-15",
                api.get("/v1/courses/48400?asOf=2021-06-30").json().at("/lists/0/since").textValue());
        assertEquals(404, api.get("/v1/courses/48400?asOf=2021-07-01").status());
        assertEquals(404, api.get("/v1/courses/48400?asOf=2021-06-30&knownOn=2021-05-09").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2021-10-01", "/2021-10-01?format=csv", "/2021-10-01/changes"})
    void whoeverHasTheAnswerAlreadyIsToldSo(String address) {
        Api.Answer first = api.get(PATH + address);
        Api.Answer second = api.with("If-None-Match", first.header("ETag")).get(PATH + address);

        assertEquals(List.of(200, 304), List.of(first.status(), second.status()));
        assertEquals(first.header("Vary"), second.header("Vary"));
        assertEquals("public, max-age=30", second.header("Cache-Control"));
    }
}
