package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.functions.PagesInMemory.Asked;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of courses are Danish: where a page is English, they say so, or they are read aloud as English. */
class DanishTitlesTest {
    private static final PagesInMemory PAGES = new PagesInMemory();
    private static final Pattern TITLE = Pattern.compile("<(?:a|h1)\\b([^>]*)>(?:Kabelmontage|Anvendelse af)");

    private static List<String> attributes(String path) {
        return TITLE.matcher(PAGES.ask(Asked.get(path)).body()).results().map((MatchResult title) -> title.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kurser?q=42994&asOf=2021-11-15", "/kurser/42994?asOf=2021-11-15",
            "/kurser?list=rar-fyn&asOf=2021-11-15", "/lister/rar-fyn/2021-10-01",
            "/lister/rar-fyn/2021-10-01?aendringer=added"})
    void aTitleOnAnEnglishPageSaysThatItIsDanish(String path) {
        List<String> english = attributes(path + (path.contains("?") ? "&" : "?") + "lang=en");

        assertTrue(!english.isEmpty() && english.stream().allMatch(title -> title.contains("lang=\"da\"")),
                english::toString);
        assertEquals(List.of(), attributes(path).stream().filter(title -> title.contains("lang=")).toList());
    }
}
