package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The caseworker's pages in a real browser. */
class CaseworkerPagesTest extends InChromium {
    private static String heading(Page page) {
        return page.innerText("main h1");
    }

    /** Asks about each scheme in turn; the fields change with it. */
    private static void ask(Page page) {
        page.navigate("/sagsbehandler");
        page.fill("#asOf", "15-11-2021");
        page.uncheck("#schemes-0");
        page.click("main button[value=felter]");
        page.selectOption("#municipality", "0370");
        page.selectOption("#person-group", "DAGPENGE");
        page.selectOption("#person-trials-firstDayCourseUsed", "false");
        page.selectOption("#pool-exhausted", "false");
        page.fill("#course-code", "42257");
        page.fill("#course-start", "22-11-2021");
        page.click("main button.button-primary");
    }

    @Test
    void allSchemesAreShownSideBySideWithOneInFullAndItsLetter() {
        Page page = browser.page();
        page.navigate("/sagsbehandler");
        browser.inspect(page);
        ask(page);

        assertEquals("Svar: Ret til kurset", heading(page));
        assertEquals("H1", page.evaluate("document.activeElement.tagName"), "the answer is read first");
        assertEquals(10, page.locator("main tbody tr").count());
        assertTrue(page.textContent("main pre").contains("Begrundelse"));
        assertTrue(page.textContent("#in-full").contains("Bevillingsramme: 5 "), page.textContent("#in-full"));
        browser.inspect(page);
        page.click("main tbody button[value=six-weeks]");
        assertTrue(page.innerText("#in-full h2").startsWith("6\u00a0ugers jobrettet uddannelse"));
        page.click("header button[value=en]");
        assertEquals("Answer: Right to the course", heading(page));
        page.fill("#person-age", "gammel");
        page.press("#person-age", "Enter");
        assertEquals("Caseworker: all facts on one page", heading(page));
        browser.inspect(page);
        page.click("main .alert-error a");
        assertEquals("person-age", page.evaluate("document.activeElement.id"));
    }

    @Test
    void theAnswerAndTheLetterArePrintedWholeAndWithoutTheForm() throws IOException {
        Page page = browser.page();
        ask(page);
        List<String> cells = page.locator("main th, main td").allTextContents();

        Paper paper = Paper.printed(page);

        assertTrue(cells.size() > 40, cells.toString());
        cells.forEach(text -> assertTrue(paper.says(text), () -> text + " is not in " + paper.text()));
        page.textContent("main pre").lines()
                .forEach(line -> assertTrue(paper.says(line), () -> line + " is not in " + paper.text()));
        List.of("Lister og satser som kendt den", "Andre værktøjer", "Find kursus").forEach(
                screen -> assertFalse(paper.says(screen), screen));
        assertTrue(paper.isWithinItsPages());
    }

    @Test
    void aCaseIsAskedAndItsLetterPrintedByTheKeyboardAlone() {
        Page page = browser.withoutScript();
        page.navigate("/sagsbehandler");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        to(page, "#asOf");
        write(page, "15. november 2021");
        to(page, "#schemes-0");
        page.keyboard().press("Space");
        to(page, "button[value=felter]");
        page.keyboard().press("Enter");
        page.waitForSelector("main summary:focus");

        to(page, "#person-group");
        page.keyboard().type("Dag");
        to(page, "#municipality");
        page.keyboard().type("Slag");
        to(page, "#person-trials-firstDayCourseUsed");
        page.keyboard().type("Ne");
        to(page, "#q");
        write(page, "42257");
        page.keyboard().press("Enter");

        page.waitForSelector("#found:focus");
        to(page, "#valg-0");
        page.keyboard().press("Space");
        to(page, "#course-start");
        write(page, "22-11-2021");
        to(page, "#pool-exhausted");
        page.keyboard().type("Ne");
        to(page, "main button.button-primary");
        page.keyboard().press("Enter");

        page.waitForSelector("main h1:focus");
        assertEquals("Svar: Ret til kurset", heading(page));
        to(page, "main a[href='#facts']");
        page.keyboard().press("Enter");
        to(page, "#asOf");
        back(page, "button[value=brev]");
        page.keyboard().press("Enter");
        page.waitForSelector("main .letter");
        assertTrue(heading(page).startsWith("Afgørelse om "), heading(page));
    }

    @Test
    void aMistakeIsFoundAndCorrectedByKeyboardAlone() {
        Page page = browser.withoutScript();
        page.navigate("/sagsbehandler");
        to(page, "#person-age");
        write(page, "gammel");
        page.keyboard().press("Enter");

        page.waitForSelector("main .alert-error:focus");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector("#person-age:focus");
        write(page, "31");
        page.keyboard().press("Enter");
        page.waitForSelector("main h1:focus");
        assertTrue(heading(page).startsWith("Svar: "), heading(page));
    }

    @Test
    void manyCasesAreAskedByTheKeyboardAlone() throws IOException {
        Path cases = Files.writeString(folder.resolve("sager.csv"),
                "Sag;Ydelse eller målgruppe;Bopælskommune\r\nA-1;Dagpenge;Næstved\r\n");
        Page page = browser.withoutScript();
        page.navigate("/sagsbehandler/flere");
        to(page, "#file");
        page.setInputFiles("#file", cases);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector("main caption:text('Svar på')");

        assertTrue(page.innerText("main table").contains("A-1"), () -> page.innerText("main"));
    }

    /** Presses Tab until the element has the focus. */
    private static void to(Page page, String selector) {
        press(page, "Tab", selector);
    }

    private static void back(Page page, String selector) {
        press(page, "Shift+Tab", selector);
    }

    private static void press(Page page, String key, String selector) {
        BooleanSupplier reached = () -> page.locator(selector + ":focus").count() == 1;
        if (!reached.getAsBoolean()) {
            Keyboard.CASEWORKER.press(page, key, reached, selector);
        }
    }

    private static void write(Page page, String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }
}
