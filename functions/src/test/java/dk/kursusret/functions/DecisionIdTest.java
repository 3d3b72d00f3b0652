package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.kursusret.catalog.edition.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same question has the same id, and a different question has a different one. */
class DecisionIdTest {
    private static final String PATH = "/v1/eligibility";
    /** The same course by its code, so that the list is consulted. */
    private static final String LISTED = Questions.with(Questions.without(Questions.SIX_WEEKS, "/course/listedOn"),
            "/course/code", "\"42994\"");
    private final Api api = new Api();

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
    void aNumberIsTheSameInAnyNotation(String pointer, String number) {
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

    /** Puts the number in as written, which a JSON tree would not preserve. */
    private static String raw(String body, String pointer, String number) {
        return Questions.with(body, pointer, "987654321").replace("987654321", number);
    }

    /** For ten schemes at once: whatever is published later, the answer as known then stays the same byte for byte. */
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

    private String id(String body) {
        return api.post(PATH, body).json().path("decisionId").textValue();
    }
}
