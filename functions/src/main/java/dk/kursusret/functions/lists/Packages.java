package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.Experience;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.functions.answers.lists.PackageView;
import dk.kursusret.functions.answers.lists.PackageView.Area;
import dk.kursusret.functions.answers.lists.PackageView.RegionName;
import dk.kursusret.functions.answers.lists.PackagesAnswer;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.rules.lists.Slug;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The course packages, and which of their courses each region's list has. */
public final class Packages {
    private final Catalog catalog;
    private final Regions regions;

    public Packages(Catalog catalog, Regions regions) {
        this.catalog = catalog;
        this.regions = regions;
    }

    /** The packages in force on a day, and the list of each region that exists then. */
    private record Known(LocalDate day, Optional<LoadedEdition> packages,
            Map<String, Optional<LoadedEdition>> byRegion) {

        List<CoursePackage> all() {
            return packages.stream().flatMap(LoadedEdition::packages).toList();
        }

        /** Finds a package by its id, in any spelling. */
        Optional<CoursePackage> find(String id) {
            return all().stream().filter(found -> Slug.folded(found.id()).equals(Slug.folded(id))).findFirst();
        }

        List<MissingList> missing() {
            return Stream.concat(packages.isEmpty() ? Stream.of(CoursePackage.LIST) : Stream.of(),
                    byRegion.entrySet().stream().filter(region -> region.getValue().isEmpty()).map(Map.Entry::getKey))
                    .map(MissingList::new).toList();
        }
    }

    public PackagesAnswer all(When when) {
        Known known = known(when);
        return new PackagesAnswer(when, known.packages().map(LoadedEdition::ref),
                known.all().stream().map(found -> view(found, known)).toList(), Experience.with(known.packages()),
                known.missing());
    }

    /** @throws Problem 404 if no such package is in force on the day */
    public PackagesAnswer.One one(String id, When when) {
        Known known = known(when);
        CoursePackage found = known.find(id).orElseThrow(() -> Problem.notFound(
                "Der er ingen kursuspakke med det navn, der gælder den dag.",
                "No course package of that name is in force on that day."));
        return new PackagesAnswer.One(when, known.packages().orElseThrow().ref(), view(found, known),
                Experience.with(known.packages()), known.missing());
    }

    private Known known(When when) {
        Map<String, Optional<LoadedEdition>> byRegion = new LinkedHashMap<>();
        regions.regions(when.asOf()).stream().map(LabourMarketRegion::code)
                .forEach(code -> byRegion.put(code, catalog.inForce(code, when.asOf(), when.knownOn())));
        return new Known(when.asOf(), catalog.inForce(CoursePackage.LIST, when.asOf(), when.knownOn()), byRegion);
    }

    private PackageView view(CoursePackage found, Known known) {
        return new PackageView(found.id(), found.name(), found.jobTitle(), area(found.region(), known.day()),
                found.practiceWeeks(), found.source(), found.courses(),
                known.byRegion().entrySet().stream()
                        .map(region -> new PackageListing(found, region.getValue())
                                .in(RegionName.of(region.getKey(), regions)))
                        .toList());
    }

    private Area area(String code, LocalDate day) {
        return regions.region(code).map(region -> PackageArea.of(region, day, regions))
                .map(area -> new Area(new RegionName(code, Optional.of(area.name())),
                        area.regions().stream().map(region -> RegionName.of(region.code(), regions)).toList()))
                .orElseGet(() -> new Area(RegionName.of(code, regions), List.of()));
    }
}
