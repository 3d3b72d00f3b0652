package dk.kursusret.it.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No regular expression of the product looks at a text much more often than the text is long, whatever the text: it is
 * counted how often, and no time is measured.
 */
class RegularExpressionsTest {
    private static final int LENGTH = 1_000;
    /** A few looks at each character, and as many again where up to 200 are repeated. */
    private static final int LOOKS = 450;

    static Stream<ProductPatterns.Found> patterns() {
        return Stream.of(ProductPatterns.held(), ProductPatterns.inPlace(), ProductPatterns.described())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noTextIsLookedAtAgainAndAgain(ProductPatterns.Found found) {
        assertEquals("", tooOften(found), found::toString);
    }

    /** The beginning of a text that the pattern looks at too often; empty where there is none. */
    private static String tooOften(ProductPatterns.Found found) {
        return Attacks.on(found.pattern(), LENGTH).filter(text -> isTooMuch(found, text)).findFirst()
                .map(text -> text.substring(0, 40)).orElse("");
    }

    private static boolean isTooMuch(ProductPatterns.Found found, String text) {
        Consumer<Matcher> whole = Matcher::matches;
        Consumer<Matcher> anywhere = matcher -> matcher.results().count();
        return (found.isOfWholeTexts() ? Stream.of(whole) : Stream.of(whole, anywhere)).anyMatch(use -> {
            try {
                use.accept(found.pattern().matcher(new CountedText(text, (long) LOOKS * LENGTH)));
                return false;
            } catch (CountedText.Exceeded again) {
                return true;
            }
        });
    }

    /** Patterns of their own, which each have one of the faults. */
    @ParameterizedTest
    @MethodSource("faulty")
    void aPatternThatDoesSoIsFound(String pattern) {
        assertTrue(!tooOften(new ProductPatterns.Found("", Pattern.compile(pattern), false)).isEmpty(), pattern);
    }

    static Stream<String> faulty() {
        return Stream.of("(a+)+b", "(?:[a-z]+ ?)+!", "(.*a){8}", "\\s+$", "(?:[0-9]+[.,]?)*kr", ".*=.*=.*=.*!",
                "name=(?:[^;]+;?)+\"");
    }

    @Test
    void thePatternsOfTheProductAreThere() {
        assertTrue(ProductPatterns.held().size() > 60, () -> ProductPatterns.held().toString());
        assertTrue(ProductPatterns.inPlace().size() > 40, () -> ProductPatterns.inPlace().toString());
        assertTrue(ProductPatterns.described().size() > 20, () -> ProductPatterns.described().toString());
    }

    /** Made where this test cannot see what comes of it; each of these was looked at. */
    @Test
    void patternsAreMadeOnceAndHeld() {
        Set<String> made = ProductPatterns.classes().stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Pattern.class) && call.getName().equals("compile"))
                .map(JavaCall::getOrigin).filter(origin -> !origin.getName().equals("<clinit>"))
                .map(origin -> origin.getOwner().getSimpleName() + "." + origin.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("MoneyCell.reading", "FormData.parts"), made);
    }
}
