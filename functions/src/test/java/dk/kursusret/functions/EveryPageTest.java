package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dk.kursusret.functions.PagesInMemory.Answered;
import dk.kursusret.functions.PagesInMemory.Asked;
import dk.kursusret.rules.sources.LegalSources;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page in every state: it is small, its HTML is valid, and its links lead somewhere. */
class EveryPageTest {
    private static final int MAX_BYTES = 51_000;
    private static final int MAX_BYTES_OF_AN_ANSWER = 50_000;
    private static final URI SITE = URI.create("https://site.example");
    private static final Pattern LINK = Pattern
            .compile("<(a|link|img|form)\\b[^>]*?\\b(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final PagesInMemory SERVER = new PagesInMemory();
    private static final Api API = new Api(PagesInMemory.lists());
    private static final Map<Asked, Answered> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void ask() {
        PagesInMemory.all().forEach(asked -> PAGES.put(asked, SERVER.ask(asked)));
    }

    @Test
    void noPageTakesMoreThan51KB() {
        TreeMap<Integer, Asked> sizes = new TreeMap<>();
        PAGES.forEach((asked, page) -> sizes.put(page.body().getBytes(StandardCharsets.UTF_8).length, asked));

        System.out.println(PAGES.size() + " pages; the largest takes " + sizes.lastKey() + " bytes");
        sizes.tailMap(MAX_BYTES).forEach((bytes, asked) -> fail(bytes + " bytes: " + asked));
        sizes.tailMap(MAX_BYTES_OF_AN_ANSWER).entrySet().stream()
                .filter(size -> size.getValue().path().equals("/tjek"))
                .forEach(size -> fail(size.getKey() + " bytes: " + size.getValue()
                        + size.getValue().body().replaceAll(".*(til=[a-z]*)", "$1")));
    }

    @Test
    void everyPageIsAPage() {
        PAGES.forEach((asked, page) -> {
            assertTrue(page.isPage(), asked::toString);
            assertTrue(Set.of(200, 400, 404).contains(page.status()), () -> page.status() + " " + asked);
        });
    }

    /** Only in text that is shown: the values in forms are sent as they are, and letters are copied. */
    @Test
    void noLineBreaksBetweenANumberAndItsUnit() {
        Pattern torn = Pattern
                .compile("[0-9½] (kr\\.|timer|dage|uger|måneder|år|hours|days|weeks|months|years)\\b|(§|DKK) [0-9]");
        PAGES.forEach((asked, page) -> assertEquals(Optional.empty(),
                torn.matcher(page.body().replaceAll("(?s)<pre.*?</pre>|<[^>]*>", "|")).results()
                        .map(MatchResult::group).findFirst(),
                asked::toString));
    }

    /** Course titles, laws and names in lists, which would otherwise be read aloud as English. */
    @Test
    void whatIsDanishOnAnEnglishPageSaysSo() {
        Map<String, Asked> unmarked = new TreeMap<>();
        PAGES.forEach((asked, page) -> ReadAloud.danishAsEnglish(page.body())
                .forEach(text -> unmarked.putIfAbsent(text, asked)));

        assertEquals(Map.of(), unmarked);
    }

    /** The Nu checker reports neither errors nor warnings. */
    @Test
    void theHtmlOfEveryPageIsValid() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        Map<String, Asked> complaints = new TreeMap<>();
        for (Map.Entry<Asked, Answered> page : PAGES.entrySet()) {
            checker.complaints(page.getValue().body())
                    .forEach(complaint -> complaints.putIfAbsent(complaint, page.getKey()));
        }

        assertEquals(Map.of(), complaints);
        for (Path report : reports()) {
            assertEquals(List.of(), checker.complaints(Files.readString(report)), report::toString);
        }
        assertFalse(checker.complaints("<!DOCTYPE html><title>x</title><p><div></p>").isEmpty());
    }

    /** The importer's reports, which its own tests compare with these files. The checker conflicts with what that module needs. */
    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "importer", "src", "test", "resources", "report"))) {
            List<Path> reports = files.toList();
            assertEquals(18, reports.size());
            return reports;
        }
    }

    @Test
    void everyLinkFormAndAssetStaysBelowTheStageAndIsThereOrLeadsToALawThatIsCitedOrAnOfficialSite() {
        Set<String> laws = Stream.concat(LegalSources.all().stream().flatMap(source -> source.address().stream()),
                dk.kursusret.functions.pages.citizen.Link.all().stream()
                        .map(dk.kursusret.functions.pages.citizen.Link::address))
                .collect(Collectors.toSet());
        Set<String> asked = new HashSet<>(laws);
        PAGES.forEach((page, answered) -> links(PagesInMemory.STAGE + page.path(), answered.body())
                .filter(link -> asked.add(link.target().toString()))
                .forEach(link -> assertTrue(isThere(link) || itself(link, answered), link::toString)));

        assertTrue(asked.size() > laws.size() + 100, asked::toString);
    }

    /** If a stage is requested without its slash, a browser resolves relative links against the level above. */
    @ParameterizedTest
    @ValueSource(strings = {"/prod", "/prod/", "/"})
    void theStartPageWorksWithAndWithoutTheSlashAndWithoutAStage(String address) {
        for (String path : Set.of("/?lang=da", "/?lang=en", "?lang=da")) {
            Answered start = SERVER.ask(Asked.get(path), address);
            String stage = address.startsWith(PagesInMemory.STAGE) ? PagesInMemory.STAGE : "";

            assertEquals(200, start.status());
            assertTrue(links(address, start.body()).count() > 8);
            links(address, start.body()).forEach(
                    link -> assertEquals(200, answer(link, stage).status(), link::toString));
        }
    }

    private static boolean isThere(Link link) {
        assertTrue(link.target().getPath().startsWith(PagesInMemory.STAGE + "/"), link::toString);
        // The examples of the API are about the lists that ship with the product; OpenApiTest sends them.
        return link.page().startsWith(PagesInMemory.STAGE + "/api")
                || answer(link, PagesInMemory.STAGE).status() == 200;
    }

    /** A link from a missing page to itself in the other language, which is missing too. */
    private static boolean itself(Link link, Answered page) {
        return page.status() != 200 && link.page().split("\\?")[0].equals(link.target().getRawPath());
    }

    private static Answered answer(Link link, String stage) {
        String path = link.target().getRawPath().substring(stage.length());
        String query = link.target().getRawQuery() == null ? "" : "?" + link.target().getRawQuery();
        if (path.startsWith("/v1/") && !path.equals("/v1/openapi.json")) {
            Api.Answer answer = API.get(path + query);
            return new Answered(answer.status(), Map.of(), answer.body());
        }
        return SERVER.ask(Asked.get(path + query));
    }

    /** @param target the address that a browser resolves the link to */
    private record Link(String page, URI target) {}

    /** The links to other pages; links within the page are checked here. */
    private static Stream<Link> links(String address, String html) {
        Set<String> ids = new HashSet<>();
        ID.matcher(html).results().map(m -> m.group(1)).forEach(ids::add);
        return LINK.matcher(html).results().map(m -> m.group(2).replace("&amp;", "&")).filter(href -> {
            assertTrue(!href.startsWith("#") || ids.contains(href.substring(1)), () -> address + ": " + href);
            return !href.startsWith("#");
        }).map(href -> new Link(address, SITE.resolve(address).resolve(href)));
    }
}
