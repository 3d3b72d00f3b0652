package dk.kursusret.functions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person going through the citizen's pages, who enters what they know and answers »Ved ikke« to everything else. */
final class Journey {
    private static final int MAX_STEPS = 40;
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private final Browser browser;
    private final String language;
    private final Map<String, List<String>> known = new LinkedHashMap<>();
    private String course = "";
    private BiFunction<String, String, List<String>> otherwise = (name, html) -> List.of("?");

    private Journey(Browser browser, String language) {
        this.browser = browser;
        this.language = language;
    }

    /** A journey on this day. */
    static Journey on(String today, ListsInMemory lists) {
        return on(today, lists, "da");
    }

    static Journey on(String today, ListsInMemory lists, String language) {
        return new Journey(Browser.on(today, lists), language);
    }

    /** @param facts pointers and values, alternating; a pointer may be repeated */
    Journey knowing(String... facts) {
        for (int i = 0; i < facts.length; i += 2) {
            known.computeIfAbsent(facts[i], name -> new ArrayList<>()).add(facts[i + 1]);
        }
        return this;
    }

    Journey searching(String words) {
        course = words;
        return this;
    }

    /** @param answer gives the answer to an unknown question from its name and the page that asks it */
    Journey otherwise(BiFunction<String, String, List<String>> answer) {
        otherwise = answer;
        return this;
    }

    /** A page of the journey, as received. */
    record Shown(String html) {
        List<String> asked() {
            return all("felt");
        }

        boolean isCheck() {
            return all("trin").contains("check");
        }

        boolean isCourse() {
            return all("trin").contains("course");
        }

        /** The largest number of pages still to come, as announced by the page. */
        int left() {
            Matcher left = Pattern.compile("(?:Højst|At most) ([0-9]+)").matcher(text());
            return left.find() ? Integer.parseInt(left.group(1)) : 0;
        }

        /** The name of the step; the page for checking the answers has none. */
        String step() {
            Matcher step = Pattern.compile("(?:Trin|Step) [0-9]+: ([^.]*)").matcher(text());
            return step.find() ? step.group(1) : "";
        }

        String heading() {
            Matcher heading = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>").matcher(html);
            return heading.find() ? plain(heading.group(1)) : "";
        }

        /** The page's own text, including what is folded. */
        String text() {
            return plain(main());
        }

        /** The words visible before anything is opened, without the names in drop-down lists, which are looked up, not read. */
        int words() {
            String seen = main().replaceAll("(?s)<select.*?</select>", " ")
                    .replaceAll("(?s)<details[^>]*>\\s*<summary>(.*?)</summary>.*?</details>", "$1 ")
                    .replaceAll("(?s)<span class=\"sr-only\">.*?</span>", " ");
            return (int) Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*").matcher(plain(seen).replace("&#39;", "'"))
                    .results().count();
        }

        private String main() {
            return html.replaceFirst("(?s).*<main[^>]*>", "").replaceFirst("(?s)</main>.*", "");
        }

        private static String plain(String html) {
            return html.replaceAll("(?s)<[^>]*>", " ").replace("&#34;", "\"").replace("&amp;", "&")
                    .replace("&nbsp;", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        }

        List<String> all(String name) {
            return inputs().filter(input -> input.get("name").equals(name)).map(input -> input.get("value")).toList();
        }

        Stream<Map<String, String>> inputs() {
            return INPUT.matcher(html).results().map(input -> Pattern.compile("([a-z-]+)=\"([^\"]*)\"")
                    .matcher(input.group(1)).results()
                    .collect(Collectors.toMap(m -> m.group(1), m -> plain(m.group(2)), (one, same) -> one)))
                    .filter(input -> input.containsKey("name"));
        }

        private Stream<String> hidden() {
            return inputs().filter(input -> "hidden".equals(input.get("type")))
                    .map(input -> Browser.pair(input.get("name"), input.get("value")));
        }
    }

    /** All pages before the answer, ending with the page for checking the answers, and the answer itself. */
    record Walked(List<Shown> pages, Shown answer) {
        List<String> asked() {
            return pages.stream().flatMap(page -> page.asked().stream()).toList();
        }

        int words() {
            return pages.stream().mapToInt(Shown::words).sum();
        }
    }

    Walked walk() {
        List<Shown> pages = new ArrayList<>();
        Shown page = new Shown(Browser.text(browser.post("/tjek", "lang", language)));
        pages.add(page);
        while (!page.isCheck()) {
            if (pages.size() > MAX_STEPS) {
                throw new AssertionError("no end: " + pages.stream().map(Shown::heading).toList());
            }
            page = page.isCourse() ? choose(page) : send(page, answers(page), "next");
            pages.add(page);
        }
        return new Walked(pages, send(page, Stream.of(), "answer"));
    }

    /** @param facts the answers on the page, names and values alternating */
    Shown send(Shown page, Stream<String> facts, String button) {
        return new Shown(Browser.text(browser.send("/tjek",
                Stream.of(page.hidden(), facts, Stream.of(Browser.pair("til", button))).flatMap(pairs -> pairs)
                        .collect(Collectors.joining("&")))));
    }

    private Stream<String> answers(Shown page) {
        return page.asked().stream().distinct()
                .flatMap(
                        name -> Optional.ofNullable(known.get(name)).orElseGet(() -> otherwise.apply(name, page.html()))
                                .stream().map(value -> Browser.pair(name, value)));
    }

    /** Chooses the first course found, or the alternative offered. */
    private Shown choose(Shown page) {
        if (course.isEmpty()) {
            return send(page, Stream.of(Browser.pair("valg", "?")), "next");
        }
        Shown found = send(page, Stream.of(Browser.pair("q", course)), "search");
        return send(found,
                Stream.of(Browser.pair("q", course), Browser.pair("valg", found.all("valg").getFirst())), "next");
    }
}
