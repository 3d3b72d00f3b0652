package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.lists.CourseSearch.Criteria;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.facts.CourseLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parameters of a search for courses. */
final class CourseQueryReader {
    private static final List<String> PARAMETERS = List.of("q", "list", "region", "adjoining", "level", "area",
            "provider", "withoutWaitingPeriod", "sort", "asOf", "knownOn", "page", "perPage", "format");
    private final List<String> known;
    private final Regions regions;
    private final Clock clock;

    CourseQueryReader(KnownLists lists, Regions regions, Clock clock) {
        this.known = lists.positive().stream().map(KnownList::id).toList();
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @param preferred the format of the answer if the parameters name none
     * @throws dk.kursusret.gateway.http.Problem 400 with every fault found
     */
    CourseQuery read(Map<String, List<String>> parameters, Format preferred) {
        Faults faults = new Faults();
        Fields fields = Fields.ofParameters(parameters, PARAMETERS, faults);
        When when = When.of(fields, clock);
        Criteria criteria = criteria(fields, faults);
        List<String> where = lists(fields, when.asOf());
        Sorting sorting = fields.oneOf("sort", Sorting.BY_NAME).orElse(Sorting.BEST);
        Format format = Format.of(fields, preferred);
        Paging paging = Paging.of(fields, format);
        faults.throwIfAny();
        return new CourseQuery(criteria, where, when, sorting, format, paging);
    }

    static Criteria criteria(Fields fields, Faults faults) {
        return new Criteria(query(fields, faults), fields.choice("level", CourseLevel.class), fields.word("area"),
                fields.word("provider"), fields.flag("withoutWaitingPeriod"));
    }

    private static Query query(Fields fields, Faults faults) {
        return fields.word("q").map(text -> Query.of(text).orElseGet(() -> {
            faults.add("/q", "Skriv mindst ét bogstav eller tal.", "Use at least one letter or digit.");
            return Query.EVERYTHING;
        })).orElse(Query.EVERYTHING);
    }

    /** The lists to search: one list, those of a region with or without its neighbours, or all. */
    private List<String> lists(Fields fields, LocalDate asOf) {
        Optional<String> list = fields.oneOf("list", known);
        Optional<String> region = fields.oneOf("region", known.stream().filter(l -> regions.region(l).isPresent())
                .toList());
        boolean adjoining = fields.flag("adjoining").orElse(false);
        if (list.isEmpty() && region.isEmpty()) {
            return known;
        }
        List<String> where = new ArrayList<>(list.stream().toList());
        region.ifPresent(code -> {
            where.addAll(regions.listsOf(code, asOf));
            if (adjoining) {
                regions.adjoining(code, asOf).regions().forEach(other -> where.addAll(regions.listsOf(other, asOf)));
            }
        });
        return where.stream().distinct().toList();
    }
}
