package dk.kursusret.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** How the pages look, whatever colours, width and motion the reader has chosen. */
class LooksTest extends InChromium {
    private static final List<Integer> WIDTHS = List.of(320, 375, 640, 768, 992, 1024, 1280);
    /** The difference in one colour channel from which two colours look different. */
    private static final int VISIBLE = 60;

    @Override
    List<String> complaints() {
        return super.complaints().stream().filter(said -> !said.contains("status of 404")).toList();
    }

    private static NewContextOptions options() {
        return new NewContextOptions();
    }

    private static Page dark() {
        return browser.page(options().setColorScheme(ColorScheme.DARK));
    }

    private static Page forced(ColorScheme scheme) {
        return browser.page(options().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
    }

    private static BufferedImage picture(Locator shown) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
    }

    /** The number of pixels whose colours look different. */
    private static int different(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
            for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                if (Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > VISIBLE
                        || Math.abs((a >> 8 & 255) - (b >> 8 & 255)) > VISIBLE
                        || Math.abs((a & 255) - (b & 255)) > VISIBLE) {
                    count++;
                }
            }
        }
        return count;
    }

    /** A picture of the square with the check box or radio button. */
    private static BufferedImage box(Page page, String input) throws IOException {
        Locator group = page.locator("div:has(> " + input + ")");
        BufferedImage whole = picture(group);
        return whole.getSubimage(0, 0, Math.min(30, whole.getWidth()), Math.min(32, whole.getHeight()));
    }

    private static void assertChoiceIsSeen(Page page, State state, String input) throws IOException {
        state.open(page);
        BufferedImage before = box(page, input);
        page.check(input);
        page.evaluate("document.activeElement.blur()");
        BufferedImage after = box(page, input);

        assertTrue(different(before, after) > 25, () -> different(before, after) + " pixels of " + input);
        assertTrue(different(before, blank(before)) > 25, "the empty box is visible too");
    }

    /** A picture of the same size, all in the colour of its corner. */
    private static BufferedImage blank(BufferedImage like) {
        BufferedImage blank = new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < like.getWidth(); x++) {
            for (int y = 0; y < like.getHeight(); y++) {
                blank.setRGB(x, y, like.getRGB(like.getWidth() - 1, like.getHeight() - 1));
            }
        }
        return blank;
    }

    @Test
    void aChosenRadioAndATickedBoxAreSeenInLightInDarkAndInTheReadersOwnColours() throws IOException {
        State benefit = State.get("/tjek");
        State educations = new State("/sagsbehandler", Map.of("lang", "da"));
        for (Page page : List.of(browser.page(), dark(), forced(ColorScheme.LIGHT), forced(ColorScheme.DARK))) {
            assertChoiceIsSeen(page, benefit, "#person-group-0");
            assertChoiceIsSeen(page, educations, "#person-educations-0");
        }
    }

    @Test
    void outcomesAreDistinguishableByShapeAloneOnScreenAndOnPaper() throws IOException {
        List<State> outcomes = List.of(State.YES, State.PERHAPS, State.OPEN, State.NO);
        for (Page page : List.of(forced(ColorScheme.LIGHT), printed())) {
            List<BufferedImage> signs = new ArrayList<>();
            for (State outcome : outcomes) {
                outcome.open(page);
                signs.add(picture(page.locator(".answer > .sign")));
            }
            for (int i = 0; i < signs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    String pair = outcomes.get(i) + " and " + outcomes.get(j);
                    assertTrue(different(signs.get(i), signs.get(j)) > 100, pair);
                }
            }
        }
    }

    private static Page printed() {
        Page page = browser.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    @Test
    void paperIsLightWhateverTheScreenIs() {
        Page page = dark();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        State.YES.open(page);

        assertEquals("rgb(255, 255, 255)", css(page, "body", "backgroundColor"));
        assertEquals("rgb(26, 26, 26)", css(page, "main h1", "color"));
    }

    private static Object css(Page page, String selector, String property) {
        return page.evaluate("([s, p]) => getComputedStyle(document.querySelector(s))[p]", List.of(selector, property));
    }

    /**
     * Contrast in light and dark mode, every width, boxes that stay visible in forced colours, and text in the right
     * half.
     */
    @Test
    void everyPageInEveryStatePassesInspectionInAllItsLooks() {
        Page page = browser.page(options().setReducedMotion(ReducedMotion.REDUCE));
        int count = 0;
        for (State state : State.all()) {
            state.in(count++ % 2 == 0 ? "da" : "en").open(page);
            page.setViewportSize(1280, 900);
            assertTrue(rightmost(page) > 900, () -> state + " ends at " + rightmost(page));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var violations = new AxeBuilder(page).analyze().getViolations();
                assertTrue(violations.isEmpty(), () -> state + " " + scheme + ": " + violations);
            }
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                Browser.assertFits(page, width);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertEquals(List.of(), page.evaluate("""
                    [...document.querySelectorAll('main input:not([type=hidden]), main select, main .button')]
                      .filter(each => each.getClientRects().length && getComputedStyle(each).opacity == '0')
                      .map(each => each.outerHTML)"""), state::toString);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        }
        assertTrue(count > 40);
    }

    /** The right edge of the text that is furthest to the right. */
    private static double rightmost(Page page) {
        return ((Number) page.evaluate(
                """
                        Math.max(...[...document.querySelectorAll('.page-body *')].filter(each => each.checkVisibility() && each.textContent.trim())
                          .map(each => { const r = document.createRange(); r.selectNodeContents(each); return r.getBoundingClientRect().right; }))"""))
                .doubleValue();
    }

    /** Everything that can be pressed or filled in gets the focus in the order of the page, and shows it. */
    @Test
    void theKeyboardReachesAllThatCanBeUsedAndShowsWhereItIs() {
        Page page = browser.page();
        for (State state : List.of(State.get("/"), State.get("/tjek"), State.get("/kurser?q=reng"),
                State.get("/lister/rar-fyn/2021-10-01"), State.get("/sagsbehandler/flere"), State.YES, State.NO)) {
            state.open(page);
            Set<Object> wanted = new HashSet<>((List<?>) page.evaluate(
                    """
                            (() => { const groups = new Set(); let n = 0; window.names = new Map();
                              return [...document.querySelectorAll('a[href], button, input, select, summary, textarea, [tabindex="0"]')]
                                .filter(each => each.type !== 'hidden' && each.tabIndex >= 0 && each.checkVisibility())
                                .filter(each => each.type !== 'radio' || !groups.has(each.name) && groups.add(each.name))
                                .map(each => { window.names.set(each, n); return n++; }); })()"""));
            Set<Object> reached = new HashSet<>();
            for (int i = 0; i < wanted.size() + 5; i++) {
                page.keyboard().press("Tab");
                reached.add(page.evaluate("window.names.get(document.activeElement) ?? -1"));
                Object shown = page.evaluate(
                        """
                                (() => { const at = document.activeElement;
                                  const painted = at.matches('.form-radio, .form-checkbox') ? getComputedStyle(at.nextElementSibling, '::before')
                                    : getComputedStyle(at);
                                  return at === document.body || painted.outlineStyle !== 'none' && parseFloat(painted.outlineWidth) >= 2; })()""");
                assertEquals(true, shown, () -> state + ": " + page.evaluate("document.activeElement.outerHTML"));
            }
            wanted.removeAll(reached);
            assertEquals(Set.of(), wanted, () -> state + " " + page.evaluate(
                    "[...window.names].map(([each, n]) => n + ' ' + each.outerHTML.slice(0, 90)).join('\\n')"));
        }
    }

    @Test
    void nothingMovesForThoseWhoWantNoMotion() {
        Page page = browser.page(options().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate("/tjek");

        assertEquals(0, page.evaluate(
                """
                        [...document.querySelectorAll('*')].map(each => getComputedStyle(each))
                          .filter(style => style.transitionDuration.split(', ').some(d => parseFloat(d) > 0) || style.animationName !== 'none').length"""));
        Page moving = browser.page();
        moving.navigate("/tjek");
        assertEquals("0.15s, 0.15s, 0.1s", css(moving, ".button-primary", "transitionDuration"));
    }

    @Test
    void aTableFoldsOnAPhoneAndEachCellSaysWhatItIs() {
        Page page = browser.page();
        for (State state : List.of(State.get("/lister"), State.get("/lister/rar-fyn/2021-10-01"),
                State.get("/kurser?q=reng"), State.CASE)) {
            state.open(page);
            page.setViewportSize(375, 800);
            assertEquals("block", css(page, "tbody tr", "display"));
            assertEquals(false, page.evaluate(
                    "[...document.querySelectorAll('.scroll')].some(each => each.scrollWidth > each.clientWidth)"));
            assertEquals(true, page.evaluate(
                    """
                            [...document.querySelectorAll('.table-fold tbody td')].every(cell => cell.textContent.trim() === '–' ? !cell.checkVisibility()
                              : getComputedStyle(cell, '::before').content.length > 2
                              && cell.dataset.h === cell.closest('table').querySelectorAll('thead th')[cell.cellIndex].textContent)"""));
            assertEquals(true, page.evaluate(
                    """
                            [...document.querySelectorAll('.table-fold td[data-h]')].every(cell => { const r = document.createRange(); r.selectNodeContents(cell);
                              const at = cell.getBoundingClientRect(); return r.getBoundingClientRect().left > at.left + at.width / 3; })"""),
                    () -> state + ": what is said stands beside what it is");
            page.setViewportSize(1280, 800);
            assertEquals("table-row", css(page, "tbody tr", "display"));
        }
    }

    @Test
    void theMenuSaysWhereOneIs() {
        Page page = browser.page();
        for (List<String> at : List.of(List.of("/", "Må jeg tage kurset?", "page"),
                List.of("/tjek", "Må jeg tage kurset?", "true"), List.of("/kurser", "Find kursus", "page"),
                List.of("/kurser/42257?asOf=2021-11-15", "Find kursus", "true"),
                List.of("/lister/rar-fyn", "Lister", "true"),
                List.of("/sagsbehandler/flere", "Sagsbehandler", "true"), List.of("/was", "Tilgængelighed", "page"))) {
            page.navigate(at.getFirst());
            assertEquals(List.of(at.get(1) + "=" + at.get(2)), page.evaluate(
                    "[...document.querySelectorAll('[aria-current]')].map(each => each.textContent + '=' + each.ariaCurrent)"));
        }
    }
}
