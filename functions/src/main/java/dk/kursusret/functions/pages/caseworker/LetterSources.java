package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.pages.site.Citations;
import dk.kursusret.functions.pages.site.Cited;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.sources.LegalSource.Kind;
import dk.kursusret.rules.sources.LegalSources;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources that a letter cites: acts before orders, and both before the guidance that explains them. */
record LetterSources(List<Citation> cited, Words words) {

    /** The sources that have an address; if several versions of one are cited, the one cited first. */
    List<LegalSource> all() {
        Map<String, LegalSource> byName = new LinkedHashMap<>();
        cited.stream().flatMap(citation -> source(citation).stream())
                .forEach(source -> byName.putIfAbsent(source.document(), source));
        return byName.values().stream().sorted(Comparator.comparing(LegalSource::kind)).toList();
    }

    private static Optional<LegalSource> source(Citation citation) {
        return LegalSources.all().stream().filter(source -> source.address().isPresent()
                && source.address().equals(citation.address())).findFirst();
    }

    /** Each source in words, by the name used in the reasons, with its full title and its address. */
    List<String> inText() {
        return all().stream().map(source -> source.kind().isLaw()
                ? words.say("letter.source.law", source.document(), published(source), source.address().orElseThrow())
                : words.say("letter.source", source.title(), source.address().orElseThrow())).toList();
    }

    /** The title of an act or order with its number, such as 548 of "lov 548/2019", and its date. */
    private String published(LegalSource source) {
        String number = source.id().substring(source.id().indexOf(' ') + 1, source.id().indexOf('/'));
        return source.date().map(day -> words.say("letter.source.dated", source.title(), number, words.day(day)))
                .orElseGet(() -> words.say("letter.source.numbered", source.title(), number));
    }

    /** The provisions of a condition, as cited in its reason. */
    String provisions(ConditionView condition) {
        List<Cited> provisions = Stream.concat(Stream.of(condition.citation()), condition.alsoCites().stream())
                .sorted(Comparator.comparing(LetterSources::kind)).map(citation -> Citations.of(citation, words))
                .toList();
        String law = joined(provisions, Cited::law);
        String guidance = joined(provisions, Cited::guidance);
        return law.isEmpty() ? guidance : guidance.isEmpty() ? law : words.say("letter.explained", law, guidance);
    }

    private static String joined(List<Cited> provisions, Function<Cited, String> part) {
        return provisions.stream().map(part).filter(name -> !name.isEmpty()).distinct()
                .collect(Collectors.joining("; "));
    }

    private static Kind kind(Citation citation) {
        return source(citation).map(LegalSource::kind).orElse(Kind.GUIDANCE);
    }
}
