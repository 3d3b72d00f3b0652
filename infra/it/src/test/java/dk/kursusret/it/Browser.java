package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's Chromium, in which names under {@code .example} resolve to this machine. It records every request to
 * another host and everything written to the console.
 */
final class Browser implements AutoCloseable {
    /** The lock that lets only one test class at a time use Chromium. */
    static final String CHROMIUM = "Chromium";
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI address;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path executable, URI address) {
        this.address = address;
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking",
                        "--host-resolver-rules=MAP *.example 127.0.0.1")));
    }

    /** Skips the test if there is no Chromium; fails it if CI is set. */
    static Browser over(URI address) {
        Optional<Path> found = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of).filter(Files::isExecutable).findFirst();
        if (found.isEmpty()) {
            String why = "no Chromium: install it, or name it in the environment variable CHROMIUM";
            if (System.getenv("CI") != null) {
                fail(why);
            }
            Assumptions.abort(why);
        }
        return new Browser(found.orElseThrow(), address);
    }

    /** A page with the settings that most visitors have. */
    Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    Page withoutScript() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** A page with particular settings: dark, forced colours, reduced motion. */
    Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options.setBaseURL(address.toString()).setViewportSize(360, 740));
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> complaints.add(page.url() + " " + message.type() + ": " + message.text()));
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address.toString()) && !request.url().startsWith("data:font/woff2")) {
                complaints.add("a request to another host: " + request.url());
            }
        });
        return page;
    }

    /** Console messages and requests to other hosts; empty if all is well. */
    List<String> complaints() {
        return complaints;
    }

    /** Opens the address and inspects the page. */
    void inspect(Page page, String address) {
        page.navigate(address);
        inspect(page);
    }

    /**
     * Asserts that axe-core finds nothing and that nothing is wider than the window, on a phone, a tablet and a
     * desktop.
     */
    void inspect(Page page) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            var violations = new AxeBuilder(page).analyze().getViolations();
            assertTrue(violations.isEmpty(), () -> page.url() + " at " + width + ": " + violations);
            assertFits(page, width);
        }
        page.setViewportSize(360, 740);
    }

    /** Asserts that nothing is wider than the window. */
    static void assertFits(Page page, int width) {
        Object wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        assertTrue(Boolean.FALSE.equals(wide), () -> page.url() + " is wider than " + width);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
