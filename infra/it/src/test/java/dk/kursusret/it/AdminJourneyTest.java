package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A list is imported, read, approved, in force and withdrawn in a real browser: without scripts, on a phone, by
 * keyboard.
 */
class AdminJourneyTest extends InChromium {
    /** Presses Tab until the element has the focus, like somebody without a mouse. */
    private static void reach(Page page, String selector) {
        Keyboard.OPERATOR.press(page, "Tab", () -> page.locator(selector + ":focus").count() > 0, selector);
    }

    private static void press(Page page, String selector, String key) {
        reach(page, selector);
        page.press(selector, key);
        Browser.assertFits(page, 390);
    }

    private static void choose(Page page, String list, String firstDay, String file) {
        page.selectOption("#list", list);
        page.fill("#edition", firstDay);
        page.setInputFiles("#file",
                new FilePayload("liste.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    /** Refused pages show up on the console too, and are expected here. */
    @Override
    List<String> complaints() {
        return super.complaints().stream().filter(complaint -> !complaint.contains("status of 4")).toList();
    }

    private static boolean holds(String list, String day) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(server.get("/v1/positive-lists?asOf=" + day).body()).path("lists").valueStream()
                .filter(each -> each.path("list").asText().equals(list))
                .anyMatch(each -> each.at("/inForce/edition").asText().equals(day));
    }

    private Page open(String address) {
        Page page = browser.withoutScript();
        page.setViewportSize(390, 800);
        page.navigate(address);
        return page;
    }

    private void inspect(Page page) {
        browser.inspect(browser.page(), page.url());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "da | rar-fyn  | Ingen filer venter | Filen er klar. 60 kurser | Intet er offentliggjort endnu. | 1 fil venter på godkendelse. | Listen er offentliggjort. 60 kurser | er trukket tilbage",
            "en | rar-sjaelland | No files are waiting | The file is ready. 60 courses | Nothing has been published yet. | 1 file is waiting for approval. | The list has been published. 60 courses | has been withdrawn"})
    void aListIsImportedReadApprovedAndWithdrawn(String language, String list, String nothing, String ready,
            String notYet, String waits, String published, String withdrawn) throws Exception {
        StringBuilder file = new StringBuilder("kode;titel;udbyder;pris\r\n");
        for (int n = 1; n <= 60; n++) {
            file.append(10_000 + n).append(";Kursus ").append(n).append(";Eksempelskolen;1.000,00\r\n");
        }
        String day = "2020-10-01";
        Page page = open("/admin?lang=" + language);
        says(page, nothing);
        inspect(page);

        press(page, "main .button-primary", "Enter");
        inspect(page);
        press(page, "main .button-primary", "Enter");
        assertEquals(3, page.locator("main .alert li").count());
        choose(page, list, day, file.toString());
        press(page, "main .button-primary", "Enter");
        says(page, ready);
        says(page, notYet);
        assertEquals(0, page.locator("form[action$=approve]").count());

        choose(page, list, day, file.toString());
        press(page, "button[value=stage]", "Space");
        says(page, ready);
        inspect(page);
        page.navigate("/admin?lang=" + language);
        says(page, waits);
        inspect(page);
        press(page, "main section h2 a", "Enter");
        press(page, "form[action$=approve] button", "Enter");
        says(page, published);
        inspect(page);
        assertTrue(holds(list, day));

        press(page, "main a[href*='admin/lists/']", "Enter");
        inspect(page);
        page.check("input[value^='" + list + "~" + day + "']");
        page.fill("#reason", "test");
        press(page, "main form button", "Enter");
        says(page, withdrawn);
        assertFalse(holds(list, day));
        page.navigate("/admin/lists/" + list + "?lang=" + language);
        says(page, language.equals("da") ? "Trukket tilbage" : "Withdrawn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%PDF-1.7 | Ret fejlene, og indlæs filen igen. | F007",
            "kode;titel^47592;A^47592;B^475;C | Filen | R1", "kode;titel^47592;010190-1234 | Filen | R1"})
    void aBrokenFileIsReportedByLineColumnAndCodeAndFits(String file, String verdict, String code) {
        Page page = open("/admin/imports");
        choose(page, "rar-fyn", "2021-10-01", file.replace("^", "\r\n"));
        press(page, "main .button-primary", "Enter");
        says(page, verdict);
        says(page, code);
        assertTrue(!page.content().contains("010190"), page::content);
    }

    @ParameterizedTest
    @CsvSource({"/admin/imports/x", "/admin/lists/rar-atlantis?lang=en", "/admin?x=y"})
    void anUnknownAddressIsAPageThatLeadsBack(String address) {
        Page page = browser.withoutScript();
        page.navigate(address);
        inspect(page);
        page.click("main a");
        assertTrue(page.url().matches(".*/admin(\\?lang=en)?"), page.url());
    }
}
