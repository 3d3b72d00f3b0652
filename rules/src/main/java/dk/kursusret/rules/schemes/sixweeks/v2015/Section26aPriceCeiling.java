package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.schemes.sixweeks.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.PriceCeiling;
import java.math.BigDecimal;

/** At academy level the price, all tariff elements ex VAT but the start fee, is within the ceiling for its hours. */
public record Section26aPriceCeiling(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.price-within-ceiling";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase), withinCeiling(kase), Finding.NOT_APPLICABLE);
    }

    private static Finding withinCeiling(Case kase) {
        Reading<BigDecimal> price = NamedCourse.price(kase);
        return kase.rates().on(Rate.PRICE_CEILING, kase.asOf())
                .map(rate -> price.with(hours(kase), (kroner, hours) -> new PriceCeiling(rate, hours).holds(kroner))
                        .test(holds -> holds)
                        .tellingKnown("ceiling", hours(kase).map(hours -> new PriceCeiling(rate, hours).wholeKroner())))
                .orElseGet(() -> Finding.missingData("rate:" + Rate.PRICE_CEILING + ":" + kase.asOf().getYear()))
                .tellingKnown("price", price);
    }

    /** The stated hours count here, even where the account counts 7.4 a day; and the whole course, as its price does. */
    private static Reading<BigDecimal> hours(Case kase) {
        return NamedCourse.statedHours(kase).orElse(HoursAccount.wholeCourse(kase));
    }
}
