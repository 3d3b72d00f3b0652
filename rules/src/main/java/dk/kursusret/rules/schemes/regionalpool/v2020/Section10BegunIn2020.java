package dk.kursusret.rules.schemes.regionalpool.v2020;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.BegunWithin;
import dk.kursusret.rules.schemes.Listing;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * BEK 1123/2020 § 10, stk. 7-8: a course under the trial of autumn 2020 begins before the trial ends. For dagpenge and
 * the region's own list LAB § 97 itself is enough, and there the day of the grant counts, not that of the start (BEK
 * 1181/2019 § 2, stk. 5).
 */
public record Section10BegunIn2020(LocalDate firstDay, LocalDate lastDay, Provision provision) implements Condition {
    private static final Citation GRANT_DAY = Citation.of(LegalSource.order(1181, 2019), "§ 2, stk. 5");

    @Override
    public String id() {
        return "regional-pool.begun-in-2020";
    }

    @Override
    public Finding examine(Case kase) {
        Finding withoutTrial = kase.is(PersonFact.GROUP, Group.DAGPENGE).andThen(() -> Listing.inOwnRegion(kase));
        Finding begun = BegunWithin.within(kase, firstDay, Optional.of(lastDay));
        return Finding.choose(withoutTrial, Finding.NOT_APPLICABLE.citing(GRANT_DAY), begun);
    }
}
