package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** An answer as people keep it: on paper, and as files. */
class AnswersToKeepTest extends AskingPages {
    private static final String RIGHT = """
            /asOf=2021-11-15 /municipality=0370 /person/group=DAGPENGE /person/age=31 /person/educations=VOCATIONAL
            /person/employment=NONE /person/sideBusiness=false /person/insurance=FULL_TIME
            /person/registeredAs=FULL_TIME /person/sixWeeks/use=NONE /person/noticePeriod/courseStartedInNotice=false
            /person/interviews/firstJobInterviewHeld=true /person/activationOfferClashes=false /course/fullTime=true
            /course/inPersonPercent=100 /person/unemployment/accumulatedWeeks=8 /course/code=42994
            /course/start=2021-11-22 /course/end=2021-11-26 /course/listedOn=six-weeks lovet=false
            /travel/kmPerDay=60 /travel/days=5 /travel/lodgedAway=false""";

    @Test
    void theAnswerIsOneSheetOfPaperAndAllReasonsArePrintedFromAPageOfTheirOwn() throws IOException {
        Page page = browser.page();
        answer(page, "42257", TRIAL);
        result(page, TRIAL);
        String id = page.innerText("main .sheet-top");

        Paper sheet = Paper.printed(page);
        page.click("main button[value=reasons]");
        List<?> told = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main .card-like li')].map(item => {
                  const copy = item.cloneNode(true);
                  copy.querySelectorAll('.sr-only, .mark, .no-print').forEach(unprinted => unprinted.remove());
                  return copy.textContent;
                })""");
        Paper whole = Paper.printed(page);

        assertEquals(1, sheet.sheets(), sheet.text());
        List.of(id, "15. november 2021", "Du opfylder resten", "Det gør du nu", "Hvis du er uenig")
                .forEach(text -> assertTrue(sheet.says(text), () -> text + " is not in " + sheet.text()));
        assertTrue(told.size() > 20, told.toString());
        told.forEach(text -> assertTrue(whole.says(text.toString()), () -> text + " is not in " + whole.text()));
        List.of("Find kursus", "Gå til indhold", "Tilgængelighed", "Ret dine svar", "Begynd forfra", "Gem svaret")
                .forEach(screen -> assertFalse(sheet.says(screen) || whole.says(screen), screen));
        assertTrue(sheet.isWithinItsPages() && whole.isWithinItsPages());
    }

    /** Posts the fields as a form on one of our pages does. */
    private static void post(Page page, String fields, String go) {
        page.navigate("/was");
        page.evaluate("""
                ([fields, go]) => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.action = 'tjek';
                  for (const pair of (fields + ' til=' + go).split(/\\s+/)) {
                    const field = document.createElement('input');
                    field.name = pair.slice(0, pair.indexOf('='));
                    field.value = pair.slice(pair.indexOf('=') + 1);
                    form.append(field);
                  }
                  document.body.append(form);
                  form.submit();
                }""", List.of(fields, go));
        page.waitForURL("**/tjek");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pages/answers.csv", delimiter = ';', useHeadersInDisplayName = true)
    void everyKindOfAnswerIsOneSheetAndPassesInspectionWithAllThatCanBeHadOfIt(String kind,
            String heading, String fields) throws IOException {
        Page page = browser.page();
        for (String go : List.of("reasons", "statement", "answer")) {
            post(page, fields, go);
            browser.inspect(page);
        }
        assertEquals(heading, heading(page), kind);
        assertOneSheet(page);
        page.click("header button[value=en]");
        page.waitForSelector("html[lang=en]");
        assertOneSheet(page);
    }

    private static void assertOneSheet(Page page) throws IOException {
        Paper sheet = Paper.printed(page);
        assertEquals(1, sheet.sheets(), sheet.text());
        assertTrue(sheet.isWithinItsPages() && sheet.says(heading(page)), sheet.text());
    }

    @Test
    void theAnswerAndItsDatesAreFilesToSave() throws IOException {
        Page page = browser.page();
        post(page, RIGHT, "answer");

        Download dates = page.waitForDownload(() -> page.click("main button[value=calendar]"));
        Download answer = page.waitForDownload(() -> page.click("main button[value=save]"));

        assertEquals("datoer.ics", dates.suggestedFilename());
        assertTrue(Files.readString(dates.path()).startsWith("BEGIN:VCALENDAR\r\n"));
        assertEquals("svar.html", answer.suggestedFilename());
        String saved = Files.readString(answer.path());
        page.route("**/saved", route -> route.fulfill(new Route.FulfillOptions().setBody(saved)
                .setContentType("text/html; charset=utf-8")));
        page.navigate("/saved");
        assertEquals("Ja, du har ret til kurset", page.innerText("h1"));
        browser.inspect(page);
    }
}
