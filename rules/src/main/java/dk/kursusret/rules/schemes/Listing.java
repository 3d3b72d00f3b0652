package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.CODE;
import static dk.kursusret.rules.facts.CourseFact.LISTED_ON;

import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.lists.RegionalList;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether a course is on the list of the municipality's own region, or of one that adjoins it. The region's own list is
 * looked at first, and decides alone where it has the course. Nowhere does the law say which regions adjoin, so what a
 * neighbour's list decides rests on a weaker basis.
 */
public final class Listing {
    private static final LocalDate FIRST_DAY_OF_RBR = LocalDate.of(2025, 3, 1);
    private static final Citation NEW_COUNCILS = Citation.of(LegalSource.order(218, 2025), "§ 2");

    private static final Citation LISTS = Citation.regionalPool("lists");

    private Listing() {}

    public static Finding inOwnRegion(Case kase) {
        return onOneOf(kase, region -> List.of(region.ownList()));
    }

    /** Where no list has the course, one that we lack leaves the question open. */
    public static Finding inOwnOrAdjoiningRegion(Case kase) {
        List<String> vouched = kase.facts().get(LISTED_ON).orElse(List.of());
        return onOneOf(kase, region -> region.listsOrNamed(vouched));
    }

    private static Finding onOneOf(Case kase, Function<Region, List<RegionalList>> counting) {
        boolean named = NamedCourse.isNamed(kase);
        boolean vouchesForNoRegion = kase.facts().get(LISTED_ON).filter(PositiveLists.NATIONWIDE::containsAll)
                .isPresent();
        Finding finding = !named && !kase.knows(LISTED_ON) ? Finding.missing(CODE)
                .because("no-course-named")
                : !named && vouchesForNoRegion ? OnList.NO_BY_WORD
                        : region(kase).decide(region -> firstOf(counting.apply(region), region, kase));
        return finding.resting(NamedCourse.rowsRestOn(kase)).resting(LISTED_ON);
    }

    private static Finding firstOf(List<RegionalList> lists, Region region, Case kase) {
        Finding all = Finding.NOT_MET;
        for (RegionalList list : lists) {
            Finding one = on(list, region, kase);
            if (one.truth() == Truth.TRUE) {
                return one;
            }
            all = all.or(one);
        }
        return all;
    }

    private static Finding on(RegionalList list, Region region, Case kase) {
        boolean own = list.equals(region.ownList());
        Finding on = OnList.of(list.id(), kase, edition -> NamedCourse.isOn(edition, kase),
                vouched -> vouched.contains(list.id()) || own && vouched.contains(region.code()))
                .telling("list", Texts.of("list." + list.id()));
        Finding told = on.detail().edition().map(edition -> on.telling("edition", edition.edition())).orElse(on);
        if (own) {
            return countingOn(told, list, region, kase);
        }
        Finding neighbours = ofNeighbour(told, list, kase);
        return neighbours.truth() == Truth.TRUE ? countingOn(neighbours, list, region, kase) : neighbours;
    }

    private static Finding ofNeighbour(Finding finding, RegionalList list, Case kase) {
        Finding named = finding.truth() != Truth.TRUE ? finding
                : finding.because(
                        finding.reason().equals(OnList.VOUCHED) ? OnList.VOUCHED + "-adjoining" : "met-adjoining");
        return list.basis() == Region.Basis.SOURCED ? named.on(Basis.SECONDARY)
                : named.on(Basis.INFERRED).noticing(
                        kase.notice("regional-pool.regions-inferred", LISTS));
    }

    /** In March 2025 the RBR had no lists yet: those of the RAR still count for the areas that they were made for. */
    private static Finding countingOn(Finding finding, RegionalList list, Region region, Case kase) {
        boolean ofTheDay = list.id().equals(region.code()) || region.adjoining().containsKey(list.id());
        boolean countsOn = !ofTheDay && !kase.asOf().isBefore(FIRST_DAY_OF_RBR);
        return !countsOn ? finding
                : finding.on(Basis.INFERRED).noticing(kase.notice("regional-pool.list-speaks-on",
                        NEW_COUNCILS, Map.of("list", Texts.of("list." + list.id()))));
    }

    private static Reading<Region> region(Case kase) {
        return kase.read(CaseFact.MUNICIPALITY).then(code -> Reading.of(kase.region(), Sources.NONE));
    }
}
