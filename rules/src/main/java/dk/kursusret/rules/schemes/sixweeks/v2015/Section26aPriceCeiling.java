package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.HOURS;
import static dk.kursusret.rules.facts.CourseFact.PRICE;
import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.CourseFact.TEACHING_DAYS;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.PriceCeiling;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * At academy level the price, excluding VAT and with every element of the tariff except the start fee, is within the
 * ceiling for its hours in the year the course begins.
 */
public record Section26aPriceCeiling(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.price-within-ceiling";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(NamedCourse.isAcademy(kase), () -> withinCeiling(kase), () -> Finding.NOT_APPLICABLE);
    }

    private static Finding withinCeiling(Case kase) {
        Reading<BigDecimal> price = NamedCourse.price(kase);
        Reading<PriceCeiling> ceiling = rate(kase).with(hours(kase), PriceCeiling::new);
        Finding within = ceiling.with(price, PriceCeiling::holds).test(holds -> holds);
        return ceiling.value().map(known -> within.limited(Limit.atMost(PRICE, known.wholeKroner()))).orElse(within)
                .tellingKnown("price", price).tellingKnown("year", kase.read(START).map(LocalDate::getYear));
    }

    private static Reading<Rate> rate(Case kase) {
        return kase.read(START).then(start -> kase.rates().on(Rate.PRICE_CEILING, start).map(Reading::of)
                .orElseGet(() -> Reading.unknown(Sources.missingData("rate:" + Rate.PRICE_CEILING + ":"
                        + start.getYear()))));
    }

    /**
     * The hours of the whole course, as for its price: those stated, or its teaching days. Dates alone do not tell:
     * there may be breaks between them.
     */
    private static Reading<BigDecimal> hours(Case kase) {
        Reading<BigDecimal> stated = NamedCourse.statedHours(kase);
        boolean byDays = !stated.isKnown() && HoursAccount.isFullTime(kase).truth() == Truth.TRUE
                && kase.knows(TEACHING_DAYS);
        return (byDays ? kase.read(TEACHING_DAYS).map(HoursAccount::hours) : stated).resting(stated.sources())
                .resting(HOURS).resting(TEACHING_DAYS)
                .resting(HoursAccount.isFullTime(kase).sources());
    }
}
