package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.importer.report.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that wait for approval, the lists that are missing or soon will be, and all lists. Lists that do not exist
 * today come last.
 *
 * @param verdict a sentence saying how many files wait
 * @param attention a sentence for each list that is missing, or will be within {@value #DAYS_AHEAD} days
 */
public record Overview(String verdict, List<Waiting> waiting, List<Mention> attention, List<Row> lists) {
    private static final int DAYS_AHEAD = 30;

    /**
     * A file waiting for approval.
     *
     * @param link the link to its report
     */
    public record Waiting(String title, String link, List<String> lines) {}

    /** A list that needs attention, and why. */
    public record Mention(String name, String link, String text) {}

    /** A list with the edition in force and its last day, what comes after it, and how many files wait. */
    public record Row(String name, String link, String inForce, String then, String waiting) {}

    public static Overview of(List<Standing> lists, Language language) {
        Sentences words = new Sentences(language);
        List<Waiting> waiting = lists.stream().flatMap(standing -> standing.waiting().stream()
                .map(record -> waiting(standing, record, words))).toList();
        return new Overview(waiting.isEmpty() ? words.say("waiting.none")
                : words.say("waiting", Map.of("count", waiting.size(), "number", language.number(waiting.size()))),
                waiting, lists.stream().flatMap(standing -> attention(standing, words)).toList(),
                Stream.of(true, false).flatMap(exists -> lists.stream()
                        .filter(standing -> standing.list().validity().holdsOn(standing.today()) == exists))
                        .map(standing -> row(standing, words)).toList());
    }

    private static Waiting waiting(Standing standing, EditionRecord record, Sentences words) {
        List<String> lines = new ArrayList<>(List.of(words.brought(record), words.rows(record)));
        lines.addAll(words.effect(standing, record));
        return new Waiting(words.title(standing, record), "admin/imports/" + record.id(), lines);
    }

    private static Stream<Mention> attention(Standing standing, Sentences words) {
        boolean soon = standing.missingFrom().filter(day -> day.isBefore(standing.today().plusDays(DAYS_AHEAD + 1L)))
                .isPresent();
        return soon || standing.isMissing()
                ? Stream.of(new Mention(words.name(standing), link(standing), words.otherwise(standing)))
                : Stream.empty();
    }

    private static Row row(Standing standing, Sentences words) {
        int waiting = standing.waiting().size();
        return new Row(words.name(standing), link(standing),
                standing.inForce().map(held -> words.say(held.isSample() ? "holds.sample" : "holds",
                        Map.of("day", words.day(held.firstDay()), "until", words.until(held))))
                        .orElseGet(() -> words.missing(standing)),
                standing.next().map(next -> words.say("next", Map.of("day", words.day(next.firstDay()), "until",
                        words.until(next)))).or(() -> words.lapses(standing)).or(() -> words.ends(standing))
                        .orElse("–"),
                waiting == 0 ? "–" : words.language().number(waiting));
    }

    private static String link(Standing standing) {
        return "admin/lists/" + standing.list().id();
    }
}
