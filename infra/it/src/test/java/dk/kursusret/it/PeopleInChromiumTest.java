package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.kursusret.functions.People;
import dk.kursusret.functions.Person;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * People make their way through the pages on a phone, in a real browser and by keyboard, each on a day of their own:
 * the pages are served by this process, in which today can be any day.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Browser.CHROMIUM)
class PeopleInChromiumTest {
    private static final int MAX_STEPS = 30;
    private static HttpServer server;
    private static Browser browser;
    private static Page page;
    /** The pages on the day of the person whose turn it is. */
    private static Endpoint pages;
    private static int shown;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PeopleInChromiumTest::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        browser = Browser.over(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        page = browser.page();
        page.onDOMContentLoaded(loaded -> shown++);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.stop(0);
    }

    static Stream<Person> people() {
        return People.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void everybodyLearnsWhatMattersToThem(Person person) {
        pages = person.pages();
        page.navigate("/");
        enter("main button.button-primary");

        for (int step = 0; !page.locator("h1").innerText().equals("Passer dine svar?"); step++) {
            assertTrue(step < MAX_STEPS, page.url());
            Browser.assertFits(page, 360);
            if (page.locator("#q").count() == 1) {
                page.fill("#q", person.course());
                enter("#q");
                page.locator("input[name=valg]").first().press("Space");
            } else {
                page.locator("input[name=felt]").all().forEach(asked -> tell(asked, person));
            }
            enter("main button.button-primary");
        }
        enter("main button.button-primary");

        person.learnsFrom(page.content());
        Browser.assertFits(page, 360);
        assertTrue(page.locator("h1").boundingBox().y < page.viewportSize().height,
                "the answer is seen at first sight");
        assertEquals(List.of(), browser.complaints());
    }

    private static void tell(Locator asked, Person person) {
        String name = asked.getAttribute("value");
        String id = name.replaceFirst("^/", "").replace('/', '-');
        List<String> said = person.said(name);
        if (page.locator("select#" + id).count() == 1) {
            page.selectOption("#" + id, said.getFirst());
        } else if (page.locator("input[type=text]#" + id).count() == 1
                && !List.of("?", "[]").contains(said.getFirst())) {
            page.locator("#" + id).fill(said.getFirst());
        } else {
            said.forEach(value -> page.locator("input[name='" + name + "'][value='" + value + "']").press("Space"));
        }
    }

    /** Presses Enter and waits for the next page, which has the same address. */
    private static void enter(String on) {
        int before = shown;
        page.press(on, "Enter");
        page.waitForCondition(() -> shown > before);
    }

    private static void answer(HttpExchange asked) throws IOException {
        Map<String, String> headers = new HashMap<>();
        asked.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT),
                values.getFirst()));
        Response response = pages.answer(new Request(asked.getRequestMethod(), asked.getRequestURI().getPath(),
                Map.of(), headers, asked.getRequestBody().readAllBytes(), "test"));
        response.headers().forEach((name, value) -> asked.getResponseHeaders().set(name, value));
        asked.sendResponseHeaders(response.status(), response.body().length == 0 ? -1 : response.body().length);
        asked.getResponseBody().write(response.body());
        asked.close();
    }
}
