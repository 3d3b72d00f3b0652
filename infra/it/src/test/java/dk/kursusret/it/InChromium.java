package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests of pages in a real browser, with a server for each class. They fail if the browser has any complaints. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Browser.CHROMIUM)
abstract class InChromium {
    @TempDir
    static Path folder;
    static RunningServer server;
    static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new Application(folder).serve(folder.resolve("data"));
        browser = Browser.over(server.address());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
        server.close();
    }

    @AfterEach
    void nothingWasComplainedOf() {
        assertEquals(List.of(), complaints());
    }

    List<String> complaints() {
        return browser.complaints();
    }

    /** The text that a reader sees. */
    private static String text(Page page) {
        return page.innerText("main").replace('\u00A0', ' ');
    }

    static void says(Page page, String words) {
        assertTrue(text(page).contains(words), () -> words + " is not in " + text(page));
    }
}
