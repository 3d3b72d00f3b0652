package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The pages in a real browser, from the first question to the answer. */
class PagesTest extends InChromium {
    private static final int MAX_STEPS = 40;
    private static final Map<String, String> TRIAL = Map.of("/person/group", "DAGPENGE", "/municipality", "0370",
            "/person/trials/firstDayCourseUsed", "false", "/pool/exhausted", "false", "/course/start", "2021-11-22",
            "/course/end", "2021-11-26");
    private static final String RIGHT = """
            /asOf=2021-11-15 /municipality=0370 /person/group=DAGPENGE /person/age=31 /person/educations=VOCATIONAL
            /person/employment=NONE /person/sideBusiness=false /person/insurance=FULL_TIME
            /person/registeredAs=FULL_TIME /person/sixWeeks/use=NONE /person/noticePeriod/courseStartedInNotice=false
            /person/interviews/firstJobInterviewHeld=true /person/activationOfferClashes=false /course/fullTime=true
            /course/inPersonPercent=100 /person/unemployment/accumulatedWeeks=8 /course/code=42994
            /course/start=2021-11-22 /course/end=2021-11-26 /course/listedOn=six-weeks lovet=false
            /travel/kmPerDay=60 /travel/days=5 /travel/lodgedAway=false""";
    /** The only other sites that pages link to: the official gazette, and the agency's page that answers cite. */
    private static final List<String> OFFICIAL_TEXTS = List.of("https://www.retsinformation.dk/eli/",
            "https://star.dk/da/");

    /**
     * Goes from the start page to the check of the answers, answering what is known and »Ved ikke« to everything else.
     */
    private static void answer(Page page, String search, Map<String, String> known) {
        page.navigate("/");
        page.click("button[value='topic:day']");
        page.fill("#asOf", "15. november 2021");
        next(page);
        for (int step = 0; step < MAX_STEPS
                && page.locator("main button.button-primary[value=answer]").count() == 0; step++) {
            if (page.locator("main #q").count() == 1) {
                choose(page, search);
            } else {
                fill(page, known);
            }
            next(page);
        }
        assertEquals(1, page.locator("main button.button-primary[value=answer]").count(), page.url());
    }

    /** Goes on to the answer, with what the municipality says about its pool if that is known. */
    private static void result(Page page, Map<String, String> known) {
        page.click("main button.button-primary[value=answer]");
        if (known.containsKey("/pool/exhausted") && page.locator("main button[value='topic:pool']").count() > 0) {
            page.locator("main button[value='topic:pool']").first().dispatchEvent("click");
            page.waitForSelector("#pool-exhausted-0");
            fill(page, known);
            next(page);
            page.click("main button.button-primary[value=answer]");
        }
    }

    private static void next(Page page) {
        page.click("main button.button-primary");
    }

    private static void choose(Page page, String search) {
        page.fill("#q", search);
        page.click("main button.button-secondary");
        page.check(page.locator("#valg-0").count() == 1 ? "#valg-0" : "#valg-none");
    }

    private static void fill(Page page, Map<String, String> known) {
        for (Locator asked : page.locator("main input[name=felt]").all()) {
            String pointer = asked.getAttribute("value");
            String id = pointer.replaceFirst("^/", "").replace('/', '-');
            if (!known.containsKey(pointer)) {
                page.check("#" + id + "-unknown");
            } else if (page.locator("select#" + id).count() == 1) {
                page.selectOption("#" + id, known.get(pointer));
            } else if (page.locator("input[type=text]#" + id).count() == 1) {
                page.fill("#" + id, known.get(pointer));
            } else {
                page.check("input[name='" + pointer + "'][value='" + known.get(pointer) + "']");
            }
        }
    }

    private static String heading(Page page) {
        return page.innerText("main h1");
    }

    @Test
    void aRightIsAYesWithoutScriptAndThePageSaysWhichListItRestsOn() {
        Page page = browser.withoutScript();

        answer(page, "42257", TRIAL);
        result(page, TRIAL);

        assertEquals("Du opfylder resten. Se på den officielle liste, om kurset står der", heading(page));
        assertTrue(page.innerText("main").contains("er kun et eksempel"), () -> page.innerText("main"));
        assertTrue(page.innerText("main").contains("Den regionale positivliste for RAR Fyn, 1.\u00A0oktober 2021"),
                () -> page.innerText("main"));
        assertFalse(page.innerText("main").contains("rar-"), "lists are called by their names");
        assertEquals(server.address() + "/tjek", page.url());
    }

    @Test
    void aNoSaysWhyAndLeadsOn() {
        Page page = browser.page();

        answer(page, "42257", Map.of("/person/group", "NONE", "/municipality", "0370",
                "/person/workedInMinkIndustry", "false"));
        page.click("main button.button-primary[value=answer]");

        assertEquals("Nej, du kan ikke få kurset på den måde", heading(page));
        assertTrue(page.locator("main ol li").count() > 0);
        assertEquals(0, page.locator("main .alert-error").count());
        browser.inspect(page);
    }

    @Test
    void nobodyWithoutAnEmployerIsAskedAboutOneAndWhatOnlyOthersKnowIsNotAsked() {
        Page page = browser.page();
        Map<String, String> known = new HashMap<>(TRIAL);
        known.put("lovet", "false");
        page.navigate("/");
        page.click("button[value='topic:day']");
        page.fill("#asOf", "15. november 2021");
        next(page);
        List<String> asked = new ArrayList<>();
        for (int step = 0; step < MAX_STEPS
                && page.locator("main button.button-primary[value=answer]").count() == 0; step++) {
            page.locator("main input[name=felt]").all().forEach(field -> asked.add(field.getAttribute("value")));
            if (page.locator("main #q").count() == 1) {
                choose(page, "42257");
            } else {
                fill(page, known);
            }
            next(page);
        }

        assertEquals(List.of("/person/group", "/municipality", "lovet"), asked.subList(0, 3));
        assertTrue(asked.stream().noneMatch(name -> name.startsWith("/employer/") || name.startsWith("/pool/")),
                asked.toString());
        assertEquals(asked.size(), Set.copyOf(asked).size(), "nothing is asked twice: " + asked);
        page.click("main button.button-primary[value=answer]");
        assertTrue(page.textContent("main").contains("Er kommunens tilsagn fra puljen brugt op? Spørg kommunen."),
                () -> page.textContent("main"));
        browser.inspect(page);
    }

    @Test
    void whatNobodyKnowsIsToldWithWhomToAsk() {
        Page page = browser.page();

        answer(page, "42257", Map.of("/municipality", "0370"));
        browser.inspect(page);
        page.click("main button.button-primary[value=answer]");

        assertEquals("Det kan ikke afgøres endnu", heading(page));
        assertTrue(page.innerText("main").contains("Spørg a-kassen."));
        browser.inspect(page);
    }

    @Test
    void aCourseThatIsOnNoListLeadsOnToTheEmployer() {
        Page page = browser.page();

        Map<String, String> employer = new HashMap<>(Map.of("lovet", "true", "/person/group", "DAGPENGE",
                "/municipality", "0370",
                "/employer/statement", "true", "/employer/courseAgreed", "true", "/employer/withoutWageSubsidy",
                "true", "/employer/employmentFollowsImmediately", "true", "/employer/employmentStart", "2021-12-06"));
        employer.putAll(Map.of("/course/level", "AMU", "/course/start", "2021-11-22", "/course/end", "2021-12-03",
                "/person/age", "31"));
        answer(page, "findes slet ikke", employer);
        page.click("main button.button-primary[value=answer]");

        assertEquals("Du kan få kurset, hvis kommunen siger ja", heading(page));
    }

    @Test
    void backShowsTheStepBeforeWithItsAnswerByThePagesOwnButtonAndByTheBrowsers() {
        Page page = browser.page();
        page.navigate("/tjek");
        fill(page, TRIAL);
        next(page);
        String second = heading(page);
        String chosen = "#"
                + page.locator("main input[type=radio], main input[type=checkbox]").first().getAttribute("id");
        page.check(chosen);
        next(page);

        page.click("main button[value=back]");
        assertEquals(second, heading(page));
        assertTrue(page.isChecked(chosen));
        page.goBack();
        page.goBack();
        assertEquals(second, heading(page));
    }

    @Test
    void anAnswerCanBeChangedWhereAllAreChecked() {
        Page page = browser.page();
        answer(page, "42257", TRIAL);

        page.click("button[value='topic:benefit']");
        assertTrue(page.isChecked("#person-group-0"));
        page.check("input[value=SYGEDAGPENGE]");
        next(page);
        for (int step = 0; step < MAX_STEPS
                && page.locator("main button.button-primary[value=answer]").count() == 0; step++) {
            fill(page, TRIAL);
            next(page);
        }

        assertTrue(page.innerText("main").contains("Sygedagpenge"));
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = browser.page();
        page.navigate("/");
        press(page, "button", "Begynd");
        page.keyboard().press("Enter");
        page.waitForSelector("#person-group-0");

        press(page, "input", "");
        page.keyboard().press("Space");
        press(page, "select", "");
        page.keyboard().type("Odense");
        press(page, "button", "Næste");
        page.keyboard().press("Enter");
        page.waitForSelector("main button[value=back]");

        assertFalse(heading(page).contains("ydelse"));
    }

    /** Presses Tab until an element of that kind with that text has the focus. */
    private static void press(Page page, String tag, String text) {
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            Object found = page.evaluate("([tag, text]) => document.activeElement.matches('main ' + tag)"
                    + " && document.activeElement.textContent.includes(text)", List.of(tag, text));
            if (Boolean.TRUE.equals(found)) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + tag + " " + text);
    }

    @Test
    void theLanguageChangesOnTheWayAndNothingSaidIsLost() {
        Page page = browser.page();
        answer(page, "42257", TRIAL);
        result(page, TRIAL);

        page.click("header button[value=en]");

        assertEquals("Everything else is in order. Check whether the course is on the official list", heading(page));
        assertEquals("en", page.getAttribute("html", "lang"));
        browser.inspect(page);
    }

    @Test
    void theLanguageChangesBeforeAnAnswerIsSentAndKeepsWhatIsTickedAndWritten() {
        Page page = browser.page();
        page.navigate("/tjek");
        page.check("#person-group-0");

        page.click("header button[value=en]");

        assertTrue(page.isChecked("#person-group-0"));
        assertEquals(0, page.locator("main .alert-error").count());
        assertEquals("en", page.getAttribute("html", "lang"));
        browser.inspect(page);
    }

    @Test
    void thePageOfACourseHandsCourseAndDayOnAndEnterGoesOnOnceItIsChosen() {
        Page page = browser.page();
        page.navigate("/kurser/42257?asOf=2021-11-15");
        page.click("main a[href*=tjek]");
        for (int step = 0; step < 3; step++) {
            fill(page, TRIAL);
            next(page);
        }
        page.click("main button.button-secondary[value=answer]");
        assertTrue(page.innerText("main").contains("15.\u00A0november 2021"));
        page.click("main button[value=check]");
        page.click("main button[value='topic:course']");
        browser.inspect(page);
        assertTrue(page.isChecked("#valg-chosen"));
        page.fill("#q", "rengøring");
        page.press("#q", "Enter");
        assertTrue(page.isChecked("#valg-chosen"), "a search keeps the answers");
        page.press("#valg-chosen", "Enter");

        assertEquals(0, page.locator("main #q").count(), "choosing a course moves on");
        assertTrue(page.locator("input[name='/course/code'][value='42257']").count() > 0);
    }

    @Test
    void aMistakeIsListedWithALinkToItsField() {
        Page page = browser.page();
        page.navigate("/tjek");

        next(page);
        browser.inspect(page);
        page.click("main .alert-error a");

        assertEquals("person-group-0", page.evaluate("document.activeElement.id"));
    }

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

    @Test
    void anImportIsReportedOnAPageLikeTheOthers() throws Exception {
        String list = Files.readString(Path.of("..", "..", "samples", "lists", "SAMPLE_rar-fyn_2021-10-01.csv"),
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
}
