package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pages in a real browser, from the first question to the answer. */
class PagesTest extends AskingPages {
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
    void whatIsNotKnownIsShownWithWhomToAsk() {
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
        Keyboard.CITIZEN.press(page, "Tab", () -> Boolean.TRUE.equals(page.evaluate(
                "([tag, text]) => document.activeElement.matches('main ' + tag)"
                        + " && document.activeElement.textContent.includes(text)",
                List.of(tag, text))), tag + " " + text);
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
}
