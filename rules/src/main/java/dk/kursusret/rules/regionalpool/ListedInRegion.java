package dk.kursusret.rules.regionalpool;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.Listing;

/** The course is on the positive list of the municipality's region or of one that adjoins it. */
public record ListedInRegion(Citation citation) implements Condition {

    @Override
    public String id() {
        return "regional-pool.listed-in-region";
    }

    @Override
    public Finding examine(Case kase) {
        return Listing.inOwnOrAdjoiningRegion(kase);
    }
}
