package dk.kursusret.functions.pages.lists;

import dk.kursusret.functions.answers.lists.TitlesAnswer;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Suggestions for a search that found nothing: dropping one of its filters, or searching for each word alone. */
public final class NothingFound {
    /** The filters, those that are dropped together in one list. */
    private static final List<List<String>> NARROWING = List.of(List.of("region", "adjoining"), List.of("list"),
            List.of("level"), List.of("area"), List.of("provider"), List.of("withoutWaitingPeriod"),
            SearchFields.DAYS);
    private static final int MAX_WORDS = 5;
    private final Function<Form, TitlesAnswer> search;
    private final Words words;

    NothingFound(Function<Form, TitlesAnswer> search, Words words) {
        this.search = search;
        this.words = words;
    }

    /** @param link relative to the site's root */
    public record Way(String text, String link) {}

    List<Way> ways(Form form) {
        Form all = form.only(name -> !name.equals("page"));
        List<Way> ways = new ArrayList<>();
        NARROWING.stream().filter(names -> names.stream().anyMatch(form::has)).forEach(names -> add(ways,
                "courses.without." + names.getFirst(), "", all.only(name -> !names.contains(name))));
        String q = form.first("q").orElse("");
        List<String> each = Arrays.stream(q.split("[\\s,]+")).filter(word -> word.length() > 2).distinct()
                .limit(MAX_WORDS).toList();
        if (each.size() > 1) {
            each.forEach(word -> add(ways, "courses.word", word, all.with("q", word)));
        }
        if (ways.isEmpty() && form.names().size() > 1) {
            add(ways, "courses.widely", "", all.only(name -> name.equals("q")));
        }
        return Stream.concat(ways.stream(), Stream.of(new Way(words.say("courses.look.lists"), "lister"),
                new Way(words.say("courses.look.right"), "tjek"))).toList();
    }

    /** Adds a suggestion, but only if it finds something. */
    private void add(List<Way> ways, String key, String word, Form form) {
        int found = found(form);
        if (found > 0) {
            ways.add(new Way(words.say(key, word) + ": " + words.counted("courses.found", found),
                    "kurser?" + form.query()));
        }
    }

    private int found(Form form) {
        try {
            return search.apply(form).part().total();
        } catch (Problem nothingToSearchFor) {
            return 0;
        }
    }
}
