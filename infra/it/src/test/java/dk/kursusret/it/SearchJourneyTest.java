package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Courses are searched for, regions compared and a registration checked in a real browser, without scripts and by
 * keyboard.
 */
class SearchJourneyTest extends InChromium {
    private static final String DAY = "asOf=2021-11-15";

    @Test
    void aMisspeltWordFindsTheCourseOnceWithAllItsProviders() {
        Page page = browser.withoutScript();
        page.navigate("/kurser?" + DAY);
        page.fill("#q", "hygejne");
        page.press("#q", "Enter");

        says(page, "Ingen kurser med »hygejne«. Viser kurser med »hygiejne«.");
        says(page, "Vi fandt 1 kursus.");
        assertEquals(1, page.locator("main tbody tr").count());
        assertTrue(page.locator("main tbody td a").count() > 3);
        browser.inspect(browser.page(), page.url());
    }

    @Test
    void aCodeIsFoundHoweverPeopleWriteIt() {
        Page page = browser.withoutScript();
        page.navigate("/kurser?" + DAY + "&q=AMU%2042994");

        says(page, "Rengøring og rengøringskontrol");
        says(page, "2 dage (14,8 timer)");
        says(page, "(eksempel)");
    }

    @Test
    void pagesLeadForthAndBack() {
        Page page = browser.withoutScript();
        page.navigate("/kurser?" + DAY + "&sort=title");
        String first = page.innerText("main tbody th >> nth=0");
        page.click("a[rel=next]");
        says(page, "Side 2 af ");
        page.click("a[rel=prev]");

        assertEquals(first, page.innerText("main tbody th >> nth=0"));
        assertTrue(page.url().contains("sort=title"), page.url());
    }

    @Test
    void whoeverFindsNothingIsToldWhyAndWhereToGo() {
        Page page = browser.withoutScript();
        page.navigate("/kurser?" + DAY + "&q=svejsning&level=EUD");

        says(page, "Ingen kurser med »svejsning«");
        browser.inspect(browser.page(), page.url());
        page.click("main li a");
        assertTrue(page.locator("main tbody tr").count() > 0);
    }

    @Test
    void aRegistrationIsCheckedByNamesAndNoButtonIsDead() {
        Page page = browser.withoutScript();
        page.navigate("/sagsbehandler/registrering");
        page.click("main button.button-primary");
        says(page, "Vælg én registrering");
        browser.inspect(browser.page(), page.url());

        page.selectOption("#bevillingsramme", "7");
        page.selectOption("#afholdelseskategori", "25");
        page.click("main button.button-primary");
        says(page, "Nej, det passer ikke sammen.");
        says(page, "STARs vejledning om registrering, 4.1");
        browser.inspect(browser.page(), page.url());
    }

    @Test
    void regionsAreComparedAmongTheListsInForceWithWordsWhereOneIsNot() {
        Page page = browser.withoutScript();
        page.navigate("/sagsbehandler/regioner");
        page.click("main button.button-primary");
        says(page, "Vælg mindst to og højst 8 regioner.");

        List.of("RAR Fyn", "RAR Sjælland", "RBR Midtjylland")
                .forEach(region -> page.check("label:text('" + region + "')"));
        page.fill("#asOf", "15. november 2021");
        page.click("main button.button-primary");
        says(page, "Findes ikke som region den dag og er ikke med: RBR Midtjylland");
        says(page, "Eksempellister, ikke de rigtige lister: RAR Fyn, RAR Sjælland");
        says(page, "RAR Fyn: Eksempelskolen Fyn");
        assertEquals(List.of("RAR Hovedstaden (eksempel)", "RAR Østjylland (eksempel)"), page
                .locator("tr:has(th:text('Kabelmontør')):has(td:text-is('–')) td >> nth=0").locator("li")
                .allInnerTexts().subList(0, 2));
        browser.inspect(browser.page(), page.url());
    }

    @Test
    void theListsInForceStandFirst() {
        Page page = browser.withoutScript();
        page.navigate("/lister?asOf=2026-11-30");
        List<String> from = page.locator("tbody td[data-h='Gælder fra']").allInnerTexts();

        assertEquals(from.stream().sorted(Comparator.comparing(said -> said.startsWith("findes"))).toList(), from);
        assertTrue(from.getLast().startsWith("findes ikke efter"), from::toString);
    }
}
