package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.CODE;
import static dk.kursusret.rules.facts.CourseFact.LISTED_ON;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import java.util.List;
import java.util.Optional;

/** Whether a course is on the list of the municipality's own region or of one that adjoins it. */
public final class Listing {
    private Listing() {}

    /** The own region's list first, then those that adjoin it. */
    public static List<String> lists(Region region) {
        return region.listIds();
    }

    /** Listed in the own or an adjoining region, in the editions in force. */
    public static Finding inOwnOrAdjoiningRegion(Case kase) {
        return NamedCourse.isNamed(kase) ? onLists(kase) : vouchedFor(kase);
    }

    /** A hit on any list decides; without one, a list that is not there leaves the question open. */
    private static Finding onLists(Case kase) {
        return region(kase).decide(region -> lists(region).stream().map(list -> on(list, kase))
                .reduce(Finding.NOT_MET, Finding::or)).resting(NamedCourse.rowsRestOn(kase));
    }

    private static Finding on(String list, Case kase) {
        Optional<Edition> edition = kase.lists().inForce(list);
        if (edition.isEmpty()) {
            return Finding.missingData("list:" + list);
        }
        return NamedCourse.isOn(edition.get(), kase) ? Finding.MET.telling("list", list) : Finding.NOT_MET;
    }

    /** The caller's word for lists: a nationwide one is no region's. */
    private static Finding vouchedFor(Case kase) {
        Optional<List<String>> vouched = kase.facts().get(LISTED_ON);
        Finding listed = vouched.isEmpty() ? Finding.missing(CODE)
                : PositiveLists.NATIONWIDE.containsAll(vouched.get()) ? Finding.NOT_MET
                        : region(kase).test(region -> region.vouched(vouched.get()).isPresent());
        return listed.resting(Sources.of(LISTED_ON)).resting(NamedCourse.NAME);
    }

    private static Reading<Region> region(Case kase) {
        return kase.read(CaseFact.MUNICIPALITY).then(code -> new Reading<>(kase.region(), Sources.NONE));
    }
}
