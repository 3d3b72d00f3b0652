package dk.kursusret.rules.schemes.minkpool.v2023;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.NamedCourse;
import java.math.BigDecimal;

/** The whole education costs at most 600,000 kroner excluding VAT. */
public record Section97bPrice(Provision provision) implements Condition {
    /** In kroner excluding VAT. */
    private static final BigDecimal CEILING = new BigDecimal("600000");

    @Override
    public String id() {
        return "mink-pool.price-within-ceiling";
    }

    @Override
    public Finding examine(Case kase) {
        Finding within = NamedCourse.price(kase).test(price -> price.compareTo(CEILING) <= 0)
                .limited(Limit.atMost(CourseFact.PRICE, CEILING)).tellingKnown("price", NamedCourse.price(kase));
        return kase.knows(CourseFact.PRICE) ? within : within.resting(CaseFact.MUNICIPALITY);
    }
}
