package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Fills in the pages for citizens, from the first question to the answer. */
abstract class AskingPages extends InChromium {
    static final int MAX_STEPS = 40;
    static final Map<String, String> TRIAL = Map.of("/person/group", "DAGPENGE", "/municipality", "0370",
            "/person/trials/firstDayCourseUsed", "false", "/pool/exhausted", "false", "/course/start", "2021-11-22",
            "/course/end", "2021-11-26");

    /**
     * Goes from the start page to the check of the answers, answering what is known and »Ved ikke« to everything else.
     */
    static void answer(Page page, String search, Map<String, String> known) {
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
    static void result(Page page, Map<String, String> known) {
        page.click("main button.button-primary[value=answer]");
        if (known.containsKey("/pool/exhausted") && page.locator("main button[value='topic:pool']").count() > 0) {
            page.locator("main button[value='topic:pool']").first().dispatchEvent("click");
            page.waitForSelector("#pool-exhausted-0");
            fill(page, known);
            next(page);
            page.click("main button.button-primary[value=answer]");
        }
    }

    static void next(Page page) {
        page.click("main button.button-primary");
    }

    static void choose(Page page, String search) {
        page.fill("#q", search);
        page.click("main button.button-secondary");
        page.check(page.locator("#valg-0").count() == 1 ? "#valg-0" : "#valg-none");
    }

    static void fill(Page page, Map<String, String> known) {
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

    static String heading(Page page) {
        return page.innerText("main h1");
    }
}
