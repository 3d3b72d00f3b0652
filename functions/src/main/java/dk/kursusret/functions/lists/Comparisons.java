package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CompareAnswer;
import dk.kursusret.functions.answers.lists.CompareAnswer.RegionList;
import dk.kursusret.functions.answers.lists.Experience;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Courses that some regions have and others lack. */
public final class Comparisons {
    private static final List<String> PARAMETERS = List.of("regions", "asOf", "knownOn");
    private static final int MIN_REGIONS = 2;
    private static final int MAX_REGIONS = 8;
    private final Catalog catalog;
    private final Regions regions;
    private final Clock clock;

    public Comparisons(Catalog catalog, Regions regions, Clock clock) {
        this.catalog = catalog;
        this.regions = regions;
        this.clock = clock;
    }

    /** @throws dk.kursusret.gateway.http.Problem 400 with every fault in the parameters */
    public CompareAnswer compare(Map<String, List<String>> parameters) {
        Faults faults = new Faults();
        Fields fields = Fields.ofParameters(parameters, PARAMETERS, faults);
        When when = When.of(fields, clock);
        if (!parameters.containsKey("regions")) {
            fields.require("regions");
        }
        List<String> codes = fields.several("regions", regions.codes(), MIN_REGIONS, MAX_REGIONS);
        faults.throwIfAny();
        return compare(codes, when);
    }

    private CompareAnswer compare(List<String> codes, When when) {
        Map<String, LoadedEdition> inForce = new LinkedHashMap<>();
        codes.forEach(code -> catalog.inForce(code, when.asOf(), when.knownOn())
                .ifPresent(edition -> inForce.put(code, edition)));
        RegionComparison comparison = new RegionComparison(inForce);
        return new CompareAnswer(when,
                codes.stream().map(code -> RegionList.of(code, regions.region(code),
                        Optional.ofNullable(inForce.get(code)))).toList(),
                comparison.shared(), comparison.differences(),
                Experience.Advice.given(),
                codes.stream().filter(code -> !inForce.containsKey(code)).map(MissingList::new).toList());
    }
}
