package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.it.cases.Case;
import dk.kursusret.it.cases.CaseFiles;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Scheme;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real answers of every kind contain what the OpenAPI document describes, and nothing else. */
class OpenApiAnswersTest extends AskingTheApi {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    /** The cases whose operation is described; a few use other paths or methods, in order to be refused. */
    static List<Case> cases() throws IOException {
        return CaseFiles.under(CASES).stream().filter(question -> !api
                .operation(question.call().path("method").asText(), question.call().path("path").asText())
                .isMissingNode()).toList();
    }

    @Test
    void nearlyEveryCaseUsesADescribedOperation() throws IOException {
        assertTrue(cases().size() > 0.9 * CaseFiles.under(CASES).size());
    }

    private static HttpResponse<String> send(Case question, String parameters)
            throws IOException, InterruptedException {
        String path = question.call().path("path").asText() + parameters;
        if (question.call().path("method").asText().equals("POST")) {
            JsonNode body = question.call().path("body");
            return server.post(path, question.call().has("rawBody") ? question.call().path("rawBody").asText()
                    : body.isMissingNode() ? "null" : body.toString());
        }
        return server.get(path);
    }

    private static List<String> differences(Case question, HttpResponse<String> answer) {
        return api.differences(question.call().path("method").asText(), answer);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseIsAnsweredAsDescribedAndAQuestionThatIsUnderstoodWasDescribed(Case question)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(question, "");
        JsonNode content = api.operation(question.call().path("method").asText(), answer.uri().getPath())
                .at("/requestBody/content/application~1json");

        assertEquals(List.of(), differences(question, answer), answer.body());
        if (answer.statusCode() == 200 && !content.isMissingNode() && question.call().has("body")
                && !content.at("/schema/$ref").asText().endsWith("/Batch")) {
            assertEquals(List.of(), api.differences(ApiDescription.reference(content),
                    question.call().path("body")));
        }
    }

    @Test
    void everySchemeOutcomeAndFieldOfADecisionIsSeenInSomeAnswer() throws Exception {
        Set<String> schemes = new TreeSet<>();
        Set<String> outcomes = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (Case question : cases()) {
            if (question.call().path("path").asText().matches("/v1/eligibility(\\?.*)?")) {
                for (JsonNode result : ApiDescription.json(send(question, "").body()).path("results")) {
                    schemes.add(result.path("scheme").asText());
                    outcomes.add(result.path("outcome").asText());
                    seen(result, "", seen);
                }
            }
        }

        assertEquals(Schemes.ALL.stream().map(Scheme::id).collect(Collectors.toCollection(TreeSet::new)), schemes);
        assertEquals(Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                outcomes);
        Set<String> told = new TreeSet<>();
        told(api.document().at("/components/schemas/SchemeResult"), "", told);
        told.removeAll(seen);
        assertEquals(Set.of(), told, "described and never answered");
    }

    private static void seen(JsonNode node, String at, Set<String> seen) {
        node.properties().forEach(field -> {
            if (!at.endsWith("/facts")) {
                seen.add(at + "/" + field.getKey());
                seen(field.getValue(), at + "/" + field.getKey(), seen);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> seen(item, at, seen));
        }
    }

    private static void told(JsonNode schema, String at, Set<String> told) {
        JsonNode resolved = api.resolved(schema);
        resolved.path("properties").properties().forEach(field -> {
            told.add(at + "/" + field.getKey());
            told(field.getValue(), at + "/" + field.getKey(), told);
        });
        if (resolved.has("items")) {
            told(resolved.path("items"), at, told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?lang=da", "?lang=en&detail=summary", "?detail=summary"})
    void aSummaryAndOneLanguageAreDescribedToo(String parameters) throws IOException, InterruptedException {
        for (Case question : cases()) {
            if (question.call().path("path").asText().equals("/v1/eligibility")) {
                HttpResponse<String> answer = send(question, parameters);
                assertEquals(List.of(), differences(question, answer), question.id());
            }
        }
    }

    @Test
    void aBatchIsDescribedWithWhatWasNotUnderstood() throws IOException, InterruptedException {
        ObjectNode batch = Json.object();
        var requests = batch.putArray("requests");
        cases().stream().filter(question -> question.call().path("path").asText().equals("/v1/eligibility"))
                .filter(question -> question.call().has("body")).limit(100)
                .forEach(question -> requests.add(question.call().path("body")));
        requests.set(0, Json.object().put("unknown", true));
        HttpResponse<String> answer = server.post("/v1/eligibility/batch?detail=full", batch.toString());

        assertEquals(400, ApiDescription.json(answer.body()).at("/results/0/status").asInt());
        assertEquals(List.of(), api.differences("POST", answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/courses?perPage=1000&asOf=2021-11-15", "/v1/courses?asOf=2018-01-01",
            "/v1/courses?q=svejsning&region=rar-fyn&adjoining=true&asOf=2021-11-15&knownOn=2030-01-01",
            "/v1/courses?perPage=1&page=2&asOf=2021-11-15", "/v1/courses?format=csv&asOf=2021-11-15",
            "/v1/courses/42257?asOf=2021-11-15", "/v1/courses/findes-ikke", "/v1/positive-lists?asOf=2021-11-15",
            "/v1/positive-lists?asOf=2010-01-01", "/v1/positive-lists/rar-fyn/editions?asOf=2021-11-15",
            "/v1/positive-lists/six-weeks/editions", "/v1/positive-lists/rates/editions",
            "/v1/positive-lists/rar-fyn/editions/2021-10-01?perPage=1000",
            "/v1/positive-lists/rar-fyn/editions/2021-10-01?format=csv",
            "/v1/positive-lists/rar-fyn/editions/1999-01-01",
            "/v1/positive-lists/rar-fyn/editions/2021-10-01/changes",
            "/v1/positive-lists/compare?regions=rar-fyn,rar-sjaelland&asOf=2021-11-15",
            "/v1/positive-lists/compare?regions=rar-fyn,rbr-syddanmark&asOf=2021-11-15",
            "/v1/positive-lists/compare?regions=rar-fyn", "/v1/positive-lists/events?limit=1000",
            "/v1/positive-lists/events?since=2150-01-01", "/v1/positive-lists/events?since=now",
            "/v1/packages?asOf=2021-11-15", "/v1/packages?asOf=2010-01-01", "/v1/packages/rormontor?asOf=2021-11-15",
            "/v1/packages/findes-ikke", "/v1/regions?asOf=2021-11-15", "/v1/regions?asOf=2026-11-15",
            "/v1/rates?asOf=2021-11-15&knownOn=2021-11-15", "/v1/rules/findes-ikke",
            "/v1/rules/sources", "/v1/rules/six-weeks?asOf=2027-01-01",
            "/v1/registrations/check?bevillingsramme=2&afholdelseskategori=26&activityStart=2022-01-01",
            "/v1/registrations/check?sundhedsindsats=7&registeredOn=2022-05-01",
            "/v1/registrations/check?socialIndsats=8&registeredOn=2021-05-01", "/v1/registrations/check?jobordretype=x",
            "/v1/registrations/codes/findes-ikke", "/v1/settlement?year=2021&expenditure=0.01&commitment=0",
            "/v1/settlement?year=ny", "/v1/price-ceiling?asOf=2016-05-01&hours=20",
            "/v1/price-ceiling?asOf=2015-09-01&hours=20", "/v1/price-ceiling?hours=20&level=AMU",
            "/v1/price-ceiling?asOf=2015-09-01&weeks=6&price=30000&knownOn=2015-09-01"})
    void aReadIsAnsweredAsDescribed(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.get(address);

        assertEquals(List.of(), api.differences("GET", answer), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'start':'2021-11-22','asOf':'2021-11-15','person':{'group':'DAGPENGE','age':31}}",
            "{'start':'2021-11-22','asOf':'2021-11-15','municipality':'0461','person':{'group':'SYGEDAGPENGE'}}",
            "{'start':'2021-11-22','asOf':'2021-11-15','knownOn':'2030-01-01','schemes':['regional-pool']}",
            "{'start':'2021-11-22','asOf':'2021-11-15','person':{'group':'NONE'}}",
            "{'start':'2018-01-08','asOf':'2018-01-01','q':'svejsning','area':null,'level':'AMU','maxDays':5}",
            "{'start':'2027-01-04','asOf':'2027-01-01'}", "{'start':'2010-01-04','asOf':'2010-01-01'}",
            "{'start':'2021-11-22','maxDay':5,'course':{'code':'42257'}}", "{}", ""})
    void theCoursesThatFitAreAnsweredAsDescribed(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = server.post("/v1/courses/compose?perPage=100", body.replace('\'', '"'));

        assertEquals(List.of(), api.differences("POST", answer), answer.body());
        if (answer.statusCode() == 200) {
            assertEquals(List.of(), api.differences("#/components/schemas/ComposeQuestion",
                    ApiDescription.json(body.replace('\'', '"'))));
        }
    }

    @Test
    void everySchemeIsDescribedOnEveryDayThatBeginsAPeriod() throws IOException, InterruptedException {
        for (JsonNode scheme : ApiDescription.json(server.get("/v1/rules").body()).path("schemes")) {
            for (JsonNode period : scheme.path("periods")) {
                String day = period.path("firstDay").asText("2014-12-31");
                HttpResponse<String> answer = server.get("/v1/rules/" + scheme.path("scheme").asText() + "?asOf="
                        + (day.equals("null") ? "2014-12-31" : day));
                assertEquals(List.of(), api.differences("GET", answer), answer.body());
            }
        }
    }

    @Test
    void everyWayToRegisterIsDescribed() throws IOException, InterruptedException {
        JsonNode lists = ApiDescription.json(server.get("/v1/registrations/codes").body()).path("codelists");
        for (JsonNode list : lists) {
            String address = "/v1/registrations/codes/" + list.path("codelist").asText();
            assertEquals(List.of(), api.differences("GET", server.get(address)));
            for (JsonNode code : list.path("codes")) {
                for (JsonNode type : code.path("jobordretyper")) {
                    HttpResponse<String> answer = server.get("/v1/registrations/check?aktiveringspulje="
                            + code.path("id").asText() + "&jobordretype=" + type.asText());
                    assertEquals(List.of(), api.differences("GET", answer), answer.body());
                }
            }
        }
    }

    @Test
    void anAnswerThatIsKnownAlreadyIsDescribed() throws IOException, InterruptedException {
        String tag = server.get("/v1/rules").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = server.send(server.request("/v1/rules").header("If-None-Match", tag).GET());
        JsonNode headers = api.document().at("/components/responses/Unchanged/headers");

        assertEquals(304, answer.statusCode());
        assertEquals("", answer.body());
        headers.fieldNames().forEachRemaining(
                header -> assertTrue(answer.headers().firstValue(header).isPresent(), header));
    }

    @Test
    void whatTheGatewayRefusesByItselfIsAProblemAsDescribed() throws IOException, InterruptedException {
        HttpResponse<String> nowhere = server.get("/v1/nowhere");
        HttpResponse<String> withoutKey = server.get("/partner/v1/health");
        HttpResponse<String> tooLarge = server.post("/v1/eligibility",
                BodyPublishers.ofByteArray(new byte[11 * 1024 * 1024]));
        HttpResponse<String> malformed = server.get("/v1/courses?q=%ff");

        assertEquals(List.of(404, 403, 413), Stream.of(nowhere, withoutKey, tooLarge).map(HttpResponse::statusCode)
                .toList());
        assertEquals(400, malformed.statusCode(), malformed.body());
        for (HttpResponse<String> answer : List.of(nowhere, withoutKey, tooLarge, malformed)) {
            assertEquals(List.of(), api.differences("#/components/schemas/Problem",
                    ApiDescription.json(answer.body())), answer.body());
        }
    }

    @Test
    void partnersAreAnsweredUnderTheirOwnAddressAsDescribed() throws IOException, InterruptedException {
        for (JsonNode path : api.document().path("paths")) {
            String example = path.at("/get/x-example").asText();
            if (!example.isEmpty()) {
                HttpResponse<String> answer = server
                        .send(server.request("/partner" + example).header("X-Api-Key", "test").GET());
                assertEquals(200, answer.statusCode(), answer.body());
                assertEquals(List.of(), api.differences("GET", example, answer), answer.body());
            }
        }
    }
}
