package dk.kursusret.importer.pages;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.importer.report.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One list with its whole history.
 *
 * @param now a sentence saying which edition holds today, or why none does
 * @param revocable the editions and supplements that can be withdrawn
 */
public record ListView(String id, String name, String now, String otherwise, List<Edition> editions,
        List<Revocable> revocable) {

    /** @param link the link to its report */
    public record Edition(String title, String link, String state, List<String> lines) {}

    /** @param id the edition's id, so that a form sent twice cannot withdraw anything else */
    public record Revocable(EditionId id, String title) {}

    public static ListView of(Standing standing, Language language) {
        Sentences words = new Sentences(language);
        List<Edition> editions = Stream.concat(standing.records().stream().filter(EditionRecord::isStaged),
                standing.history().records().stream()
                        .sorted(Comparator.comparing(EditionRecord::firstDay).reversed()))
                .map(record -> edition(standing, record, words)).toList();
        return new ListView(standing.list().id(), words.name(standing),
                standing.inForce().map(held -> words.say("holds.now", Map.of("day", words.day(held.firstDay()),
                        "until", words.until(held)))).orElseGet(() -> words.missing(standing)),
                words.lapses(standing).or(() -> words.ends(standing)).orElse(""),
                editions, standing.revocable().stream()
                        .map(record -> new Revocable(record.id(), words.title(standing, record) + ": "
                                + words.say("state." + standing.state(record))))
                        .toList());
    }

    private static Edition edition(Standing standing, EditionRecord record, Sentences words) {
        return new Edition(words.title(standing, record), "admin/imports/" + record.id(),
                words.say("state." + standing.state(record)),
                Stream.of(Stream.of(words.brought(record), words.rows(record)), words.history(record).stream())
                        .flatMap(lines -> lines).toList());
    }
}
