package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every page that a link leads to, and the pages that only a program asks for. */
class EveryLinkTest extends InChromium {
    /** The only other sites that pages link to: the official gazette, and the agency's page that answers cite. */
    private static final List<String> OFFICIAL_TEXTS = List.of("https://www.retsinformation.dk/eli/",
            "https://star.dk/da/");

    /** Follows all links from the start page in both languages: every page exists, and none has a fault. */
    @Test
    void everyLinkLeadsSomewhereAndEveryPagePassesInspection() throws Exception {
        Page page = browser.page();
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/tjek", "/kurser?asOf=2021-11-15&q=42257",
                "/kurser/42257?asOf=2021-11-15", "/kurser/til-mig", "/lister/rar-fyn/2021-10-01",
                "/sagsbehandler/regioner?region=rar-fyn&region=rar-sjaelland&asOf=2021-11-15",
                "/sagsbehandler/registrering?bevillingsramme=7&afholdelseskategori=26"));
        while (!open.isEmpty()) {
            String path = open.pop();
            String kind = path.replaceFirst("\\?.*?(lang=en)?$", "$1").replaceFirst("(/kurser|/lister)/[^/]+$", "$1/x");
            if (!seen.add(path)) {
                continue;
            }
            assertEquals(200, server.get(path).statusCode(), path);
            if (path.startsWith("/v1/") || !kinds.add(kind)) {
                continue;
            }
            page.navigate(path);
            browser.inspect(page);
            for (Locator link : page.locator("a[href]").all()) {
                URI target = URI.create(page.url()).resolve(link.getAttribute("href"));
                boolean own = target.toString().startsWith(server.address().toString());
                assertTrue(own || OFFICIAL_TEXTS.stream().anyMatch(target.toString()::startsWith), target::toString);
                if (own && target.getFragment() == null) {
                    open.add(target.toString().substring(server.address().toString().length()));
                }
            }
        }
        assertTrue(kinds.size() > 15, kinds.toString());
    }

    @Test
    void anImportIsReportedOnAPageLikeTheOthers() throws Exception {
        String list = Files.readString(SampleFile.of("rar-fyn", "2021-10-01"),
                Charset.forName("windows-1252"));
        String heading = list.lines().findFirst().orElseThrow();
        List<String> rows = list.lines().skip(1).toList();
        Map<String, String> files = Map.of("ready", list, "blocked", heading + "\r\n"
                + String.join("\r\n", rows.subList(0, 30)) + "\r\n" + rows.getFirst().replaceFirst("[0-9]{5}", "475"),
                "unreadable", "%PDF-1.7");
        for (Map.Entry<String, String> file : files.entrySet()) {
            for (String language : List.of("da", "en")) {
                Page page = browser.page();
                report(page, file.getKey(), file.getValue(), language);
                browser.inspect(page);
                assertEquals(language, page.getAttribute("html", "lang"));
                assertEquals(file.getKey().equals("ready") ? 0 : 1, page.locator(".alert-error").count());
            }
        }
    }

    private static void report(Page page, String name, String csv, String language) throws Exception {
        HttpResponse<String> report = server.send(server
                .request("/v1/admin/imports?list=rar-fyn&edition=2022-04-01&format=html&lang=" + language)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv, Charset.forName("windows-1252"))));
        assertEquals(200, report.statusCode());
        page.route("**/report-" + name, route -> route.fulfill(new Route.FulfillOptions().setBody(report.body())
                .setContentType("text/html; charset=utf-8").setHeaders(Map.of("Content-Security-Policy",
                        report.headers().firstValue("Content-Security-Policy").orElseThrow()))));
        page.navigate("/report-" + name);
    }
}
