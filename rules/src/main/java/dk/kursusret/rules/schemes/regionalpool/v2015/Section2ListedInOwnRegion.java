package dk.kursusret.rules.schemes.regionalpool.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.Listing;

/** § 2, stk. 2, of the orders: the course is on the positive list of the municipality's own region on the day it is granted. */
public record Section2ListedInOwnRegion(Provision provision) implements Condition {

    @Override
    public String id() {
        return "regional-pool.listed-in-own-region";
    }

    @Override
    public Finding examine(Case kase) {
        return Listing.inOwnRegion(kase);
    }
}
