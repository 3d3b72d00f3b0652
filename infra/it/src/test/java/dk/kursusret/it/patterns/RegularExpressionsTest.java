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
 * No regular expression of the product backtracks excessively, whatever the text. The test counts how often characters
 * are read and measures no time.
 */
class RegularExpressionsTest {
    private static final int LENGTH = 1_000;
    /** How often each character may be read on average: a few times, and more where up to 200 are repeated. */
    private static final int READS = 450;

    static Stream<ProductPatterns.Found> patterns() {
        return Stream.of(ProductPatterns.held(), ProductPatterns.inPlace(), ProductPatterns.described())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noPatternBacktracksExcessively(ProductPatterns.Found found) {
        assertEquals("", tooOften(found), found::toString);
    }

    /** The beginning of a text that the pattern reads too often; empty if there is none. */
    private static String tooOften(ProductPatterns.Found found) {
        return Attacks.on(found.pattern(), LENGTH).filter(text -> isTooMuch(found, text)).findFirst()
                .map(text -> text.substring(0, 40)).orElse("");
    }

    private static boolean isTooMuch(ProductPatterns.Found found, String text) {
        Consumer<Matcher> whole = Matcher::matches;
        Consumer<Matcher> anywhere = matcher -> matcher.results().count();
        return (found.isOfWholeTexts() ? Stream.of(whole) : Stream.of(whole, anywhere)).anyMatch(use -> {
            try {
                use.accept(found.pattern().matcher(new CountedText(text, (long) READS * LENGTH)));
                return false;
            } catch (CountedText.Exceeded tooOften) {
                return true;
            }
        });
    }

    /** Patterns outside the product, each with one kind of fault. */
    @ParameterizedTest
    @MethodSource("faulty")
    void aPatternWithAFaultIsFound(String pattern) {
        assertTrue(!tooOften(new ProductPatterns.Found("", Pattern.compile(pattern), false)).isEmpty(), pattern);
    }

    static Stream<String> faulty() {
        return Stream.of("(a+)+b", "(?:[a-z]+ ?)+!", "(.*a){8}", "\\s+$", "(?:[0-9]+[.,]?)*kr", ".*=.*=.*=.*!",
                "name=(?:[^;]+;?)+\"");
    }

    @Test
    void thePatternsOfTheProductAreFound() {
        assertTrue(ProductPatterns.held().size() > 60, () -> ProductPatterns.held().toString());
        assertTrue(ProductPatterns.inPlace().size() > 40, () -> ProductPatterns.inPlace().toString());
        assertTrue(ProductPatterns.described().size() > 20, () -> ProductPatterns.described().toString());
    }

    /** Patterns compiled elsewhere escape this test; the two exceptions were reviewed by hand. */
    @Test
    void patternsAreCompiledOnceAndKept() {
        Set<String> made = ProductPatterns.classes().stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Pattern.class) && call.getName().equals("compile"))
                .map(JavaCall::getOrigin).filter(origin -> !origin.getName().equals("<clinit>"))
                .map(origin -> origin.getOwner().getSimpleName() + "." + origin.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("MoneyCell.reading", "FormData.parts"), made);
    }
}
