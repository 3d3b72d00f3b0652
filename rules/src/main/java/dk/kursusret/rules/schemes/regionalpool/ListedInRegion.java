package dk.kursusret.rules.schemes.regionalpool;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.Listing;

/** The course is on the positive list of the municipality's region or of one that adjoins it. */
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
