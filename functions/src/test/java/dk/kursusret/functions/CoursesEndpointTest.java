package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GET /v1/courses and /v1/courses/{code}. */
class CoursesEndpointTest {
    private static final String PATH = "/v1/courses";
    private final Api api = new Api();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            q=42994                                   | 42994
            q=kabelmontage                            | 42994
            # in the title before the name of a path
            q=KABEL                                   | 42994 40531 47592 45141 48400
            # æ, ø and å however they are spelt
            q=r%C3%B8r                                | 45141
            q=roer                                    | 45141
            q=ror                                     | 45141
            q=p%C3%A5%20stolper                       | 40531
            q=paa+stolper                             | 40531
            q=stolper+fiber                           | 40531
            q=udbyder                                 | document-control-udbyder
            q=fiber+kabel                             | 40531
            q=fiber+gaffel                            |
            q=findes-ikke                             |
            list=rar-fyn                              | 40531
            # from the day it begins to hold
            list=rar-fyn&asOf=2021-09-30              | 48400
            list=rar-fyn&asOf=2021-10-01              | 40531
            list=rar-fyn&asOf=2021-03-31              |
            region=rar-sjaelland                      | 47592 42994
            region=rar-sjaelland&adjoining=false      | 47592 42994
            region=rar-sjaelland&adjoining=true       | 40531 47592 42994
            region=rar-fyn&adjoining=true             | 40531 47592 42994
            list=rar-nordjylland&q=42994              |
            level=ACADEMY                             | AU101
            level=PRIVATE                             | document-control-udbyder
            area=transport                            | 47592
            area=byg&level=AMU                        | 45141 48400
            area=BYG&provider=eksempel                | 45141 48400
            provider=udbyder                          | document-control-udbyder
            withoutWaitingPeriod=false&level=ACADEMY  | AU101
            withoutWaitingPeriod=false&level=PRIVATE  |
            withoutWaitingPeriod=true                 |
            # codes by their beginning, however they are written, and never by their middle
            q=4299                                    | 42994
            q=994                                     |
            q=au+101                                  | AU101
            q=42994+kabel                             | 42994
            q=document-control-udbyder                | document-control-udbyder
            # as known on a day before the edition was published
            list=rar-fyn&asOf=2021-09-30&knownOn=2021-09-30 | 48400
            list=rar-fyn&knownOn=2021-03-31           |
            """)
    void coursesAreFoundByWordsListsLevelAndArea(String query, String entries) {
        Api.Answer answer = api.get(PATH + "?" + query);

        assertEquals(200, answer.status(), answer.body());
        List<String> found = new ArrayList<>();
        answer.json().path("courses").forEach(course -> found.add(course.path("entry").textValue()));
        assertEquals(entries == null ? List.of() : List.of(entries.split(" ")), found);
        assertEquals(found.size(), answer.json().path("total").intValue());
    }

    @Test
    void aCourseIsFoundOnceWithEveryListThatHasIt() {
        JsonNode course = api.get(PATH + "?q=42994").json().at("/courses/0");

        assertEquals("42994", course.path("code").textValue());
        assertEquals("Kabelmontage", course.path("title").textValue());
        assertEquals("AMU", course.path("level").textValue());
        List<String> lists = new ArrayList<>();
        course.path("lists").forEach(list -> lists.add(list.path("list").textValue()));
        assertEquals(List.of("six-weeks", "rar-sjaelland"), lists);
        assertEquals("2021-10-01", course.at("/lists/1/edition").textValue());
        assertFalse(course.at("/lists/1/sample").booleanValue());
        assertEquals(64, course.at("/lists/1/sha256").textValue().length());
    }

    @Test
    void whatWasAskedForExactlyComesFirst() {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("rar-fyn", "2021-10-01", Origin.GIVEN,
                ListsInMemory.course("11111", "Avanceret svejsning", "metal", "37"),
                ListsInMemory.course("22222", "Svejsning for begyndere", "metal", "37"),
                ListsInMemory.course("33333", "Svejsning", "metal", "37"),
                ListsInMemory.course("44444", "Rustfri lysbuesvejsning", "metal", "37"),
                ListsInMemory.course("55555", "Svejsningslære", "metal", "37"),
                ListsInMemory.course("66666", "Skæring", "svejsning", "37"));

        List<String> found = new ArrayList<>();
        new Api(lists).get(PATH + "?q=svejsning").json().path("courses")
                .forEach(course -> found.add(course.path("entry").textValue()));
        assertEquals(List.of("33333", "22222", "11111", "55555", "44444", "66666"), found);
    }

    @Test
    void pagesFollowOneAnother() {
        JsonNode all = api.get(PATH).json();
        int total = all.path("total").intValue();
        assertEquals(7, total);
        assertEquals(1, all.path("page").intValue());
        assertEquals(25, all.path("perPage").intValue());

        List<JsonNode> paged = new ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            JsonNode body = api.get(PATH + "?perPage=2&page=" + page).json();
            assertEquals(total, body.path("total").intValue());
            assertEquals(page <= 3 ? 2 : page == 4 ? 1 : 0, body.path("courses").size());
            body.path("courses").forEach(paged::add);
        }
        List<JsonNode> whole = new ArrayList<>();
        all.path("courses").forEach(whole::add);
        assertEquals(whole, paged);
    }

    @Test
    void oneCourseIsShownAsEachListHasIt() {
        Api.Answer answer = api.get(PATH + "/42994?asOf=2021-11-15");
        JsonNode body = answer.json();

        assertEquals(200, answer.status());
        assertEquals("2021-11-15", body.path("asOf").textValue());
        assertEquals("42994", body.path("entry").textValue());
        assertEquals(2, body.path("lists").size());
        assertEquals("bemærkning", body.at("/lists/0/remark").textValue());
        assertEquals("42994", body.at("/lists/0/row/code").textValue());
        assertEquals("Document Control", api.get(PATH + "/document-control-udbyder").json().path("title").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/99999", "/42994?asOf=2014-12-31", "/47592?asOf=2021-09-30", "/010190-1234", "/%20"})
    void aCourseThatNoListHasIsNotFound(String address) {
        Api.Answer answer = api.get(PATH + address);

        assertEquals(404, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        assertFalse(answer.body().contains("010190"));
    }

    @ParameterizedTest(name = "{0}: at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            query=x                    | /query
            level=amu                  | /level
            list=rar-fynn              | /list
            region=six-weeks           | /region
            region=fyn                 | /region
            adjoining=yes              | /adjoining
            page=0                     | /page
            page=x                     | /page
            page=1.5                   | /page
            perPage=0                  | /perPage
            perPage=1001               | /perPage
            asOf=i-dag                 | /asOf
            q=010190-1234              | /q
            q=a&q=b                    | /q
            q=                         | /q
            q=***                      | /q
            withoutWaitingPeriod=ja    | /withoutWaitingPeriod
            knownOn=x                  | /knownOn
            format=xlsx                | /format
            provider=                  | /provider
            """)
    void searchesAreReadStrictly(String query, String at) {
        Api.Answer answer = api.get(PATH + "?" + query);

        assertEquals(400, answer.status());
        assertEquals(Set.of(at), answer.pointers());
        assertFalse(answer.body().contains("010190"));
    }

    @Test
    void allMistakesOfASearchAreToldAtOnce() {
        assertEquals(Set.of("/level", "/page", "/asOf"), api.get(PATH + "?level=x&page=0&asOf=1").pointers());
        assertEquals("rar-fyn", api.get(PATH + "?list=rar-fynn").error("/list").path("didYouMean").textValue());
    }
}
