package dk.kursusret.rules.schemes.regionalpool.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.Listing;

/**
 * BEK 1123/2020 § 10, stk. 1, nr. 1, then LAB § 97, stk. 1, nr. 1: the course is on the positive list of the municipality's own
 * region, or of one that adjoins it, on the day it is granted.
 */
public record ListedInRegion(Provision provision) implements Condition {

    @Override
    public String id() {
        return "regional-pool.listed-in-region";
    }

    @Override
    public Finding examine(Case kase) {
        return Listing.inOwnOrAdjoiningRegion(kase);
    }
}
