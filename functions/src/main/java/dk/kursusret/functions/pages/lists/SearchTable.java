package dk.kursusret.functions.pages.lists;

import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.TitlesAnswer;
import dk.kursusret.functions.answers.lists.TitlesAnswer.Offer;
import dk.kursusret.functions.answers.lists.TitlesAnswer.Titled;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a search as a table, with a row for each title and the providers that offer it. */
final class SearchTable {
    /** The most providers shown for a title, if more than one title was found. */
    private static final int PROVIDERS = 5;
    private final Words words;
    private final CourseWords wording;

    SearchTable(Words words) {
        this.words = words;
        this.wording = new CourseWords(words);
    }

    static boolean hasSample(TitlesAnswer found) {
        return found.titles().stream().anyMatch(SearchTable::isSample);
    }

    private static boolean isSample(Titled title) {
        return title.offers().stream().allMatch(offer -> offer.list().sample());
    }

    Table of(TitlesAnswer found) {
        int providers = found.titles().size() == 1 ? Integer.MAX_VALUE : PROVIDERS;
        return new Table(words.say("courses.caption", words.day(found.when().asOf())),
                List.of(words.say("course.title"),
                        words.say("course.number"), words.say("course.kind"), words.say("course.duration"),
                        words.say("course.price"), words.say("course.provider")),
                found.titles().stream().map(title -> row(title, found.when().asOf(), providers)).toList());
    }

    private List<Cell> row(Titled title, LocalDate day, int most) {
        return List.of(title(title, day), each(title, course -> course.name().code()),
                each(title, course -> Optional.of(wording.level(course.level()))), each(title, wording::duration),
                Table.text(prices(title)), providers(title, day, most));
    }

    private Cell title(Titled title, LocalDate day) {
        CourseView.Name first = title.offers().getFirst().course().name();
        boolean isOne = title.offers().stream().map(offer -> offer.course().name().entry()).distinct().count() == 1;
        return (isOne ? CourseTables.link(title.title(), first, day) : Table.name(title.title()))
                .marked(Optional.of(words.say("sample")).filter(sample -> isSample(title)));
    }

    private static Cell each(Titled title, Function<CourseView, Optional<String>> what) {
        return Table.several(title.offers().stream().map(Offer::course).flatMap(course -> what.apply(course).stream())
                .distinct().map(Table::text).toList());
    }

    private String prices(Titled title) {
        List<BigDecimal> prices = title.offers().stream().flatMap(offer -> offer.course().price().stream()).sorted()
                .toList();
        return prices.isEmpty() ? "–"
                : prices.getFirst().compareTo(prices.getLast()) == 0 ? words.kroner(prices.getFirst())
                        : words.say("period", words.kroner(prices.getFirst()), words.kroner(prices.getLast()));
    }

    /** The providers of a course; with links if they have separate entries. */
    private Cell providers(Titled title, LocalDate day, int most) {
        Map<String, List<Offer>> byEntry = title.offers().stream().collect(Collectors.groupingBy(
                offer -> offer.course().name().entry(), LinkedHashMap::new, Collectors.toList()));
        List<Cell> all = byEntry.values().stream().flatMap(offers -> offers.stream()
                .flatMap(offer -> offer.course().name().provider().stream()).distinct()
                .map(provider -> byEntry.size() == 1 ? Table.name(provider)
                        : CourseTables.link(provider, offers.getFirst().course().name(), day)))
                .toList();
        return Table.several(all.size() <= most ? all
                : Stream.concat(all.stream().limit(most), Stream.of(Table.link(
                        words.say("courses.providers.more", all.size() - most),
                        CourseSearchPage.address(title.title(), day)))).toList());
    }
}
