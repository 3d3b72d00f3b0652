package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** POST /v1/eligibility: the names and shapes that clients rely on. */
class EligibilityEndpointTest {
    private static final String PATH = "/v1/eligibility";
    /** The same course by its number, so that the list is looked at. */
    private static final String LISTED = Questions.with(Questions.without(Questions.SIX_WEEKS, "/course/listedOn"),
            "/course/code", "\"42994\"");
    private final Api api = new Api();

    @Test
    void anAnswerHasTheFieldsOfTheContract() {
        Api.Answer answer = api.post(PATH, Questions.SIX_WEEKS);
        JsonNode body = answer.json();

        assertEquals(200, answer.status());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertTrue(answer.header("Content-Type").startsWith("application/json"));
        assertEquals("test", answer.header("X-Request-Id"));
        assertEquals(Set.of("advisory", "advisoryText", "asOf", "decisionId", "engine", "region", "results", "summary"),
                names(body));
        assertEquals("2015-09-01", body.path("asOf").textValue());
        assertTrue(body.path("advisory").booleanValue());
        assertEquals(Set.of("da", "en"), names(body.path("summary")));
        assertEquals(Set.of("da", "en"), names(body.path("advisoryText")));
        assertEquals("{\"code\":\"rar-sjaelland\",\"adjoining\":[\"rar-bornholm\",\"rar-fyn\",\"rar-hovedstaden\"],"
                + "\"basis\":\"SOURCED\"}", body.path("region").toString());
    }

    @Test
    void aResultHasTheFieldsOfTheContract() {
        JsonNode result = api.post(PATH, LISTED).scheme("six-weeks");

        assertEquals(Set.of("amounts", "basis", "benefitPercent", "complaint", "conditions", "deadlines", "decidedBy",
                "duties",
                "hours", "listEdition", "missingData", "missingFacts", "nextSteps", "notices", "outcome",
                "registration", "ruleVersion", "scheme", "wouldChange"), names(result));
        assertEquals("ENTITLED", result.path("outcome").textValue());
        assertEquals("six-weeks@2015-06-29", result.path("ruleVersion").textValue());
        assertEquals("PRIMARY", result.path("basis").textValue());
        assertEquals("A_KASSE", result.path("decidedBy").textValue());
        assertEquals(Set.of("edition", "list", "sample", "sha256"), names(result.path("listEdition")));
        assertEquals("2015-01-01", result.at("/listEdition/edition").textValue());
        assertEquals("[]", result.path("missingFacts").toString());
        assertEquals("[]", result.path("missingData").toString());
        assertEquals("[]", result.path("wouldChange").toString());
        assertEquals("{\"total\":222,\"used\":0,\"course\":148,\"remainingAfter\":74}",
                result.path("hours").toString());
        assertEquals(100, result.path("benefitPercent").intValue());
        assertEquals("{\"bevillingsramme\":7,\"afholdelseskategorier\":[26],\"persongruppemarkering\":null,"
                + "\"fritagelse\":\"FULL_TIME\",\"weeklyHours\":37,\"weeklyMinutes\":0,"
                + "\"mandatory\":[\"fritagelse\"]}",
                result.path("registration").toString());
        assertEquals(Set.of("citation", "date", "id", "state", "text"), names(result.at("/deadlines/0")));
        assertEquals("2016-03-03", result.at("/deadlines/0/date").textValue());
        assertEquals(Set.of("actor", "citation", "id", "text"), names(result.at("/nextSteps/0")));
        assertTrue(names(result.at("/duties/0")).containsAll(Set.of("id", "text")));
    }

    @Test
    void aConditionSaysWhatItRestsOn() {
        JsonNode condition = condition(api.post(PATH, Questions.SIX_WEEKS).scheme("six-weeks"),
                "six-weeks.completed-within-period");

        assertEquals(Set.of("alsoCites", "citation", "facts", "id", "question", "reason", "result", "text"),
                names(condition));
        assertEquals("MET", condition.path("result").textValue());
        assertEquals("six-weeks", condition.at("/citation/document").textValue());
        assertEquals("§ 3", condition.at("/citation/section").textValue());
        assertEquals("[]", condition.path("alsoCites").toString());
        List<String> facts = texts(condition.path("facts"));
        assertTrue(facts.containsAll(List.of("/person/age", "/person/unemployment/accumulatedWeeks", "/course/end")),
                facts::toString);
        assertEquals(facts.size(), Set.copyOf(facts).size());
    }

    @Test
    void aMissingFactSaysWhomToAskAndWhat() {
        JsonNode result = api.post(PATH, Questions.without(Questions.SIX_WEEKS, "/person/sideBusiness"))
                .scheme("six-weeks");

        assertEquals("UNDETERMINED", result.path("outcome").textValue());
        assertEquals(1, result.path("missingFacts").size());
        assertEquals(Set.of("askedOf", "pointer", "question"), names(result.at("/missingFacts/0")));
        assertEquals("/person/sideBusiness", result.at("/missingFacts/0/pointer").textValue());
        assertEquals("CITIZEN", result.at("/missingFacts/0/askedOf").textValue());
        assertTrue(result.path("registration").isMissingNode());
        assertTrue(result.path("benefitPercent").isMissingNode());
    }

    @Test
    void anEducationsOwnFactsAreAskedForInTheirPlace() {
        JsonNode result = api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person/educations",
                "[{\"level\":\"VOCATIONAL\"},{\"level\":\"OTHER\",\"years\":3.5}]")).scheme("six-weeks");

        assertEquals(List.of("/person/educations/1/upperSecondaryRequiredToday"), pointers(result));
    }

    @Test
    void anEducationCountsAsCompletedWhereNothingIsSaid() {
        assertEquals("NOT_ENTITLED", api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person/educations",
                "[{\"level\":\"LONG_HIGHER\"}]")).scheme("six-weeks").path("outcome").textValue());
        assertEquals("ENTITLED", api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person/educations",
                "[{\"level\":\"LONG_HIGHER\",\"completed\":false}]")).scheme("six-weeks").path("outcome").textValue());
    }

    @Test
    void aNoTellsWhatWouldChangeIt() {
        JsonNode result = api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/course/end", "\"2015-10-30\""))
                .scheme("six-weeks");

        assertEquals("NOT_ENTITLED", result.path("outcome").textValue());
        assertFalse(result.path("wouldChange").isEmpty());
        assertEquals(Set.of("facts", "text"), names(result.at("/wouldChange/0")));
        List<String> changed = new ArrayList<>();
        result.path("wouldChange").forEach(change -> change.path("facts").fieldNames().forEachRemaining(changed::add));
        assertTrue(changed.contains("/course/jobcentreCoversRest"), changed::toString);
    }

    @Test
    void thePoolIsAnsweredPerSituation() {
        JsonNode result = api.post(PATH, Questions.POOL).scheme("regional-pool");

        assertEquals("MAY_BE_GRANTED", result.path("outcome").textValue());
        List<String> situations = new ArrayList<>();
        result.path("situations").forEach(s -> situations.add(s.path("situation").textValue() + " "
                + s.path("outcome").textValue()));
        assertEquals(List.of("LISTED_COURSE MAY_BE_GRANTED", "EMPLOYER_STATEMENT NOT_ENTITLED",
                "EMPLOYER_SUBSIDY NOT_ENTITLED"), situations);
        assertTrue(names(result.at("/situations/0")).containsAll(
                Set.of("conditions", "missingData", "missingFacts", "outcome", "situation")));
        assertEquals("rar-sjaelland", result.at("/listEdition/list").textValue());
        assertEquals("2021-10-01", result.at("/listEdition/edition").textValue());
        JsonNode refund = result.at("/amounts/0");
        assertEquals("refund-share", refund.path("id").textValue());
        assertEquals(0, new BigDecimal("80").compareTo(refund.path("percent").decimalValue()));
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        JsonNode result = api.post(PATH, Questions.with(Questions.POOL, "/course/code", "\"99999\""))
                .scheme("regional-pool");

        assertEquals("UNDETERMINED", result.path("outcome").textValue());
        assertEquals(List.of("list:rar-bornholm", "list:rar-hovedstaden"), texts(result.path("missingData")).stream()
                .sorted().toList());
        assertEquals("[]", result.path("missingFacts").toString());
    }

    @Test
    void allSchemesAreAnsweredBestFirstWhereNoneIsNamed() {
        JsonNode body = api.post(PATH, Questions.without(Questions.SIX_WEEKS, "/schemes")).json();
        List<String> schemes = new ArrayList<>();
        body.path("results").forEach(result -> schemes.add(result.path("scheme").textValue()));

        assertTrue(schemes.containsAll(List.of("six-weeks", "regional-pool")), schemes::toString);
        assertEquals("six-weeks", schemes.getFirst());
        assertEquals(schemes.size(), Set.copyOf(schemes).size());
        assertEquals(schemes, schemes(api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/schemes", "null"))));
    }

    @Test
    void anEmptyQuestionIsAnsweredForToday() {
        Api.Answer answer = api.post(PATH, "{}");

        assertEquals(200, answer.status());
        assertEquals("2021-11-15", answer.json().path("asOf").textValue());
        assertTrue(answer.json().path("region").isMissingNode());
        assertEquals("UNDETERMINED", answer.scheme("regional-pool").path("outcome").textValue());
    }

    @ParameterizedTest
    @CsvSource({"/person/age", "/person/unemployment/accumulatedWeeks", "/course/level", "/person/educations"})
    void nullIsTheSameAsAbsent(String pointer) {
        JsonNode absent = api.post(PATH, Questions.without(Questions.SIX_WEEKS, pointer)).json();
        JsonNode isNull = api.post(PATH, Questions.with(Questions.SIX_WEEKS, pointer, "null")).json();

        assertEquals(absent, isNull);
    }

    @Test
    void aWholeObjectMayBeNull() {
        assertEquals(200, api.post(PATH, Questions.with(Questions.SIX_WEEKS, "/person", "null")).status());
    }

    @ParameterizedTest(name = "lang={0}, Accept-Language {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                 |                         | da en
            da   |                         | da
            en   |                         | en
            both |                         | da en
            both | en                      | da en
            da   | en                      | da
                 | da                      | da
                 | en                      | en
                 | en-GB,en;q=0.9          | en
                 | da-DK, da;q=0.9, en;q=0.8 | da
                 | da;q=0.5, en;q=0.9      | en
                 | de, en;q=0.3            | en
                 | de                      | da en
                 | *                       | da en
                 | en;q=0                  | da en
                 | en;q=0, da;q=0.1        | da
                 | ;;;                     | da en
            """)
    void textsAreGivenInTheLanguageAskedFor(String lang, String acceptLanguage, String languages) {
        Api asked = acceptLanguage == null ? api : api.with("Accept-Language", acceptLanguage);
        JsonNode body = asked.post(PATH + (lang == null ? "" : "?lang=" + lang),
                Questions.without(Questions.SIX_WEEKS, "/person/sideBusiness")).json();

        assertEquals(Set.of(languages.split(" ")), names(body.path("summary")));
        assertEquals(Set.of(languages.split(" ")), names(body.at("/results/0/conditions/0/text")));
        assertEquals(Set.of(languages.split(" ")), names(body.at("/results/0/missingFacts/0/question")));
        assertEquals(Set.of(languages.split(" ")), names(body.at("/results/0/deadlines/0/text")));
    }

    @Test
    void aSummaryTellsByIdsWhatCameOutAndWhatStandsInTheWay() {
        String refused = Questions.with(Questions.with(Questions.SIX_WEEKS, "/course/start", "\"2016-03-07\""),
                "/course/end", "\"2016-04-01\"");
        JsonNode full = api.post(PATH + "?detail=full", refused).scheme("six-weeks");
        JsonNode summary = api.post(PATH + "?detail=summary", refused).scheme("six-weeks");

        for (String same : List.of("outcome", "ruleVersion", "decidedBy", "hours")) {
            assertEquals(full.path(same), summary.path(same), same);
        }
        assertEquals("NOT_MET", summary.at("/conditions/0/result").textValue());
        assertEquals(full.path("conditions").valueStream().filter(c -> c.path("result").textValue().equals("NOT_MET"))
                .map(c -> c.path("id").textValue()).toList(),
                summary.path("conditions").valueStream().map(c -> c.path("id").textValue()).toList());
        assertEquals(Set.of("citation", "id", "result"), names(summary.at("/conditions/0")));
        assertEquals(Set.of("document", "section"), names(summary.at("/conditions/0/citation")));
        assertEquals(Set.of("facts"), names(summary.at("/wouldChange/0")));
        assertEquals(Set.of("date", "id", "state"), names(summary.at("/deadlines/0")));
        assertEquals(Set.of("id"), names(summary.at("/notices/0")));
        for (String left : List.of("nextSteps", "duties", "complaint", "missingFacts", "amounts")) {
            assertTrue(summary.path(left).isMissingNode(), left);
        }
    }

    @Test
    void aSummaryTellsWhatIsMissingAndOfWhomToAskIt() {
        String open = Questions.without(Questions.SIX_WEEKS, "/person/sideBusiness");

        assertEquals("[{\"pointer\":\"/person/sideBusiness\",\"askedOf\":\"CITIZEN\"}]",
                api.post(PATH + "?detail=summary", open).scheme("six-weeks").path("missingFacts").toString());
    }

    @Test
    void aFullAnswerHasEveryListAlsoWhereItIsEmpty() {
        JsonNode full = api.post(PATH + "?detail=full", Questions.SIX_WEEKS).scheme("six-weeks");

        assertEquals(api.post(PATH, Questions.SIX_WEEKS).scheme("six-weeks"), full);
        for (String list : List.of("conditions", "missingFacts", "missingData", "wouldChange", "amounts", "deadlines",
                "nextSteps", "duties", "notices", "complaint")) {
            assertTrue(full.path(list).isArray(), list);
        }
        assertTrue(names(full.at("/conditions/0")).containsAll(Set.of("alsoCites", "facts", "question", "text")));
        assertTrue(names(full.at("/deadlines/0")).containsAll(Set.of("text", "citation")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Questions.SIX_WEEKS, Questions.POOL, "{\"asOf\":\"2021-11-15\",\"municipality\":\"0370\"}",
            "{\"asOf\":\"2021-11-15\",\"municipality\":\"0370\",\"course\":{\"code\":\"42994\"}}"})
    void aSummaryOfEverySchemeInBothLanguagesIsBelow8kB(String question) throws IOException {
        ObjectNode everyScheme = ((ObjectNode) Json.MAPPER.readTree(question)).without("schemes");

        for (String day : List.of("2015-09-01", "2020-10-01", "2021-11-15", "2026-11-30")) {
            String answer = api.post(PATH + "?detail=summary&lang=both", Json.text(everyScheme.put("asOf", day)))
                    .body();
            assertTrue(answer.getBytes(StandardCharsets.UTF_8).length < 8000, answer);
        }
    }

    @Test
    void theSameQuestionHasTheSameIdAndTheSameBytes() {
        String first = api.post(PATH, Questions.SIX_WEEKS).body();

        assertEquals(first, api.post(PATH, Questions.SIX_WEEKS).body());
        assertEquals(first, new Api().post(PATH, Questions.SIX_WEEKS).body());
        assertEquals(first, api.post(PATH, Questions.SIX_WEEKS.replaceAll("\\s", "")).body());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /course/hours                         | 148.00
            /course/hours                         | 148.0
            /course/hours                         | 1.48e2
            /person/unemployment/accumulatedWeeks | 12.50
            /person/age                           | 31.0
            /person/sixWeeks/hoursUsed            | 0.00
            /person/sixWeeks/hoursUsed            | 0e9
            """)
    void aNumberIsTheSameHoweverItIsWritten(String pointer, String number) {
        String partTime = Questions.with(Questions.SIX_WEEKS, "/course/fullTime", "false");

        assertEquals(api.post(PATH, partTime).body(), api.post(PATH, raw(partTime, pointer, number)).body());
    }

    @Test
    void yearsOfAnEducationAreTheSameHoweverTheyAreWritten() {
        String four = Questions.with(Questions.SIX_WEEKS, "/person/educations",
                "[{\"level\":\"OTHER\",\"upperSecondaryRequiredToday\":false,\"years\":4}]");

        assertEquals(id(four), id(four.replace("\"years\":4", "\"years\":4.00")));
        assertNotEquals(id(four), id(four.replace("\"years\":4", "\"years\":3")));
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        String one = "{\"asOf\":\"2015-09-01\",\"person\":{\"age\":31,\"sideBusiness\":false}}";
        String other = "{\"person\":{\"sideBusiness\":false,\"age\":31},\"asOf\":\"2015-09-01\"}";

        assertEquals(api.post(PATH, one).body(), api.post(PATH, other).body());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /asOf                                 | "2015-09-02"
            /knownOn                              | "2015-09-01"
            /schemes                              | ["six-weeks","regional-pool"]
            /person/age                           | 32
            /person/unemployment/accumulatedWeeks | 12.51
            /course/hours                         | 147
            /course/inPersonPercent               | 99
            /person/educations                    | []
            /employer/reference                   | "acme"
            /course/listedOn                      | ["six-weeks","rar-fyn"]
            /course/listedOn                      | ["six-weeks","lift-110","lift-shortage"]
            """)
    void anotherQuestionHasAnotherId(String pointer, String value) {
        assertNotEquals(id(Questions.SIX_WEEKS), id(Questions.with(Questions.SIX_WEEKS, pointer, value)));
    }

    @Test
    void listsOfWordsAreNotTakenForOneAnother() {
        String apart = Questions.with(Questions.SIX_WEEKS, "/course/parts", "[\"42994\",\"40531\"]");
        String together = Questions.with(Questions.SIX_WEEKS, "/course/parts", "[\"42994, 40531\"]");

        assertNotEquals(id(apart), id(together));
    }

    @Test
    void languageDetailAndListsAreInTheId() {
        String plain = id(LISTED);
        assertNotEquals(plain, api.post(PATH + "?lang=da", LISTED).json().path("decisionId").textValue());
        assertNotEquals(plain,
                api.post(PATH + "?detail=summary", LISTED).json().path("decisionId").textValue());

        ListsInMemory other = new ListsInMemory();
        other.publish("six-weeks", "2015-01-01", Origin.GIVEN, ListsInMemory.course("1234", "x", "y", "1"));
        assertNotEquals(plain, new Api(other).post(PATH, LISTED).json().path("decisionId").textValue());
    }

    @Test
    void whatTheRequestSaysWinsOverTheListAndTheDifferenceIsNamed() {
        JsonNode result = api.post(PATH, Questions.with(Questions.POOL, "/course/level", "\"EUD\""))
                .scheme("regional-pool");

        assertEquals("[27]", result.at("/registration/afholdelseskategorier").toString());
        assertTrue(result.path("notices").toString().contains("differs-from-list"));
    }

    @Test
    void listsAreReadAsTheyWereKnownOnTheDay() {
        String known = Questions.with(Questions.with(Questions.POOL, "/course/code", "\"40531\""), "/knownOn",
                "\"2021-09-30\"");

        assertEquals("2021-09-30", api.post(PATH, known).json().path("knownOn").textValue());
        assertEquals("UNDETERMINED", api.post(PATH, known).scheme("regional-pool").path("outcome").textValue());
        assertEquals("MAY_BE_GRANTED", api.post(PATH, Questions.with(known, "/knownOn", "\"2021-10-01\""))
                .scheme("regional-pool").path("outcome").textValue());
    }

    /** Ten schemes at once: whatever is published later, what was known then is answered byte for byte. */
    @ParameterizedTest(name = "as known on {0}, after a correction published on 12 November 2021: replayed {1}")
    @CsvSource({"2021-11-10, true", "2021-11-11, true", "2021-11-12, false", "2021-11-15, false"})
    void anEditionPublishedLaterChangesNothingThatWasKnownThen(String knownOn, boolean replayed) {
        String all = Questions.with(Questions.without(Questions.POOL, "/schemes"), "/knownOn", '"' + knownOn + '"');
        String before = api.post(PATH, all).body();
        ListsInMemory later = ListsInMemory.filled();
        later.publish("rar-sjaelland", "2021-10-01", "2021-11-12", Origin.GIVEN,
                ListsInMemory.course("47592", "Gaffeltruck", "transport", "51.8"));
        later.publish("rar-sjaelland", "2022-04-01", "2021-11-12", Origin.GIVEN,
                ListsInMemory.course("47592", "Gaffeltruck", "transport", "51.8"));
        Api.Answer after = new Api(later).post(PATH, all);

        assertEquals(10, after.json().path("results").size());
        assertEquals(replayed, before.equals(after.body()));
        assertEquals(replayed, id(all).equals(after.json().path("decisionId").textValue()));
        assertEquals(replayed ? "MAY_BE_GRANTED" : "UNDETERMINED",
                after.scheme("regional-pool").path("outcome").textValue());
    }

    @Test
    void aSampleListIsSaidToBeOne() {
        String aalborg = Questions.with(Questions.with(Questions.POOL, "/municipality", "\"0851\""), "/course/code",
                "\"45141\"");
        JsonNode result = api.post(PATH, aalborg).scheme("regional-pool");

        assertTrue(result.at("/listEdition/sample").booleanValue(), result::toString);
        assertTrue(result.path("notices").toString().contains("sample-list"));
    }

    private String id(String body) {
        return api.post(PATH, body).json().path("decisionId").textValue();
    }

    /** The number as it is written, which a tree would not keep. */
    private static String raw(String body, String pointer, String number) {
        return Questions.with(body, pointer, "987654321").replace("987654321", number);
    }

    private static List<String> schemes(Api.Answer answer) {
        List<String> schemes = new ArrayList<>();
        answer.json().path("results").forEach(result -> schemes.add(result.path("scheme").textValue()));
        return schemes;
    }

    private static JsonNode condition(JsonNode result, String id) {
        for (JsonNode condition : result.path("conditions")) {
            if (condition.path("id").textValue().equals(id)) {
                return condition;
            }
        }
        throw new AssertionError(id);
    }

    private static List<String> pointers(JsonNode result) {
        List<String> pointers = new ArrayList<>();
        result.path("missingFacts").forEach(fact -> pointers.add(fact.path("pointer").textValue()));
        return pointers;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
