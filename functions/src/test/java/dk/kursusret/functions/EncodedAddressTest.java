package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.gateway.http.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Special characters in a path are escaped, and decoded in one place, since the gateway passes the path on unchanged. */
class EncodedAddressTest {

    private static ListsInMemory with(String code) {
        ListsInMemory lists = new ListsInMemory();
        lists.publish("rar-fyn", "2021-10-01", Origin.GIVEN, ListsInMemory.course(code, "Et kursus", "byg", "37"));
        return lists;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rør-ål-æg", "AB 12", "A/B", "a~b", "100%", "A+B", "C#", "a?b", "😀", "a%2Fb"})
    void aCourseIsFoundByAnyCodeInTheApiAndOnThePages(String code) {
        Api.Answer answer = new Api(with(code)).get("/v1/courses/" + PercentEncoding.encode(code));

        assertEquals(200, answer.status(), answer.body());
        assertEquals(code, answer.json().path("code").textValue());

        Response page = new Browser(with(code)).get("/kurser/" + PercentEncoding.encode(code));
        String html = Browser.text(page);

        assertEquals(200, page.status());
        assertTrue(html.contains("href=\"../kurser/" + PercentEncoding.encode(code) + "?lang=en\""), html);
    }
}
