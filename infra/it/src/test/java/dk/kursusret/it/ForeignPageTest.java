package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a foreign web page can try on the server of this machine, in a real browser. */
class ForeignPageTest {
    private static final String IMPORT = "/v1/admin/imports?list=rar-fyn&edition=2022-04-01&publish=true&reason=x"
            + "&acknowledge=A201&acknowledge=A202&acknowledge=A203&acknowledge=A204";
    private static final String ROLLBACK = "/v1/admin/lists/rar-fyn/rollback?edition=2021-10-01&reason=x";
    private static final String LIST = "kode;titel;type\\n47592;Brug af pc;AMU\\n42994;Rengøring;AMU\\n";
    @TempDir
    private static Path folder;
    private static RunningServer server;
    private static HttpServer elsewhere;
    private static Browser browser;
    private String before;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            byte[] page = "<!doctype html><title>x</title><p>Se mine kattebilleder".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
        browser = Browser.over(server.address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        elsewhere.stop(0);
        server.close();
    }

    @BeforeEach
    void howListsStand() throws IOException, InterruptedException {
        before = lists();
    }

    private static String lists() throws IOException, InterruptedException {
        return server.get("/v1/admin/lists").body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "localhost"})
    void aForeignPageCanNeitherPublishNorWithdrawNorRead(String host) throws Exception {
        Page page = browser.page();
        page.navigate("http://" + host + ":" + elsewhere.getAddress().getPort() + "/");
        page.evaluate("""
                ([url, body]) => fetch(url, {method: 'POST', mode: 'no-cors', body}).catch(() => 0)""",
                new String[]{server.address() + IMPORT, LIST});
        page.evaluate("url => fetch(url, {method: 'POST', mode: 'no-cors'}).catch(() => 0)",
                server.address() + ROLLBACK);
        assertEquals("refused", page.evaluate("""
                url => fetch(url).then(answer => answer.ok ? 'read' : 'refused').catch(() => 'refused')""",
                server.address() + "/v1/admin/lists"));
        page.evaluate("""
                url => { const form = document.createElement('form'); form.method = 'post'; form.action = url;
                    form.enctype = 'text/plain'; document.body.append(form); form.submit(); }""",
                server.address() + ROLLBACK);
        page.waitForURL(url -> url.startsWith(server.address().toString()));

        assertTrue(page.content().contains("access-denied"), page::content);
        assertEquals(before, lists());
    }

    @Test
    void aNameReboundToThisMachineDoesNotEither() throws Exception {
        Page page = browser.page();
        page.navigate("http://rebound.example:" + server.address().getPort() + "/v1/health");

        assertEquals("403 403 403", page.evaluate("""
                async ([publish, withdraw, body]) => [
                    (await fetch(publish, {method: 'POST', body})).status,
                    (await fetch(withdraw, {method: 'POST'})).status,
                    (await fetch('/v1/admin/lists')).status].join(' ')""", new String[]{IMPORT, ROLLBACK, LIST}));
        assertEquals(before, lists());
    }

    @Test
    void pagesOfTheServerItselfAndATypedAddressAreAnswered() {
        Page page = browser.page();
        page.navigate("/v1/health");

        assertEquals(200, page.evaluate("async () => (await fetch('/v1/admin/lists')).status"));
        assertEquals(200, page.navigate("/v1/admin/lists").status());
        assertFalse(page.content().contains("access-denied"));
    }
}
