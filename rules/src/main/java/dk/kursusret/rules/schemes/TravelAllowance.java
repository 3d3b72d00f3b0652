package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CaseFact.KM_PER_DAY;
import static dk.kursusret.rules.facts.CaseFact.LODGED_AWAY;
import static dk.kursusret.rules.facts.CaseFact.REDUCED_ABILITY;
import static dk.kursusret.rules.facts.CaseFact.TRAVEL_DAYS;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The allowance for travel: days x (kilometres a day - 24) x rate, rounded half up to whole kroner. */
public final class TravelAllowance {
    /** Kilometres a day for which nothing is paid. */
    private static final BigDecimal OWN_KM_A_DAY = new BigDecimal("24");
    private static final int MONTHS_TO_APPLY = 4;

    private TravelAllowance() {}

    /**
     * Whether the case asks for anything: a journey beyond 24 kilometres, lodging away from home, or the cost of
     * reduced ability.
     */
    public static boolean isAskedFor(Case kase) {
        return isTrue(kase, REDUCED_ABILITY) || isTrue(kase, LODGED_AWAY) || isLongWay(kase);
    }

    /**
     * Travel to a course of six weeks, at the rate of its first day.
     *
     * @param right the provision that gives the right for this course and person
     * @param paidBy who pays it
     * @param lodged what the rules say about those lodged away from home
     */
    public static Travel toCourse(Case kase, Citation right, Statement paidBy, Statement lodged) {
        return isAskedFor(kase)
                ? travel(kase, amount(kase, right, TravelAllowance::atFirstRate), paidBy, lodged, changeOfRate(kase))
                : notAskedFor(kase, right);
    }

    /** People who have not said how far they travel are told what is paid. */
    private static Travel notAskedFor(Case kase, Citation right) {
        return kase.knows(KM_PER_DAY) ? Travel.NONE
                : TravelRates.of(kase).flatMap(TravelRates::first)
                        .map(rate -> new Travel(Optional.empty(), List.of(kase.notice("travel.travel-beyond-24-km",
                                right, Map.of("rate", rate.value()))), Optional.empty()))
                        .orElse(Travel.NONE);
    }

    /** A private course: LAB does not say whether it is the adult education that travel is paid for. */
    public static Travel toPrivateCourse(Case kase) {
        return isAskedFor(kase)
                ? new Travel(Optional.empty(), List.of(kase.notice("travel.travel-to-private-course", right(kase))),
                        applyBy(kase))
                : Travel.NONE;
    }

    /** The provision of LAB that gives the right. */
    public static Citation right(Case kase) {
        return TravelLaw.RIGHT.citedIn(kase);
    }

    /**
     * The notice of who pays: the a-kasse for people on dagpenge, except for the cost of reduced ability; otherwise the
     * municipality.
     */
    public static Statement paidBy(Case kase) {
        boolean byAKasse = !isTrue(kase, REDUCED_ABILITY)
                && kase.is(PersonFact.GROUP, Group.DAGPENGE).truth() == Truth.TRUE;
        return byAKasse ? kase.notice("travel.travel-paid-by-a-kasse", TravelLaw.PAID_BY_A_KASSE.citedIn(kase))
                : kase.notice("travel.travel-paid-by-municipality", TravelLaw.PAID_BY_MUNICIPALITY.citedIn(kase));
    }

    /** Travel to an offer of the municipality: each day at the rate of that day. */
    static Travel toOffer(Case kase) {
        if (!isAskedFor(kase)) {
            return Travel.NONE;
        }
        Statement lodged = kase.notice("travel.offer.travel-lodged", TravelLaw.LODGED_AT_OFFER.citedIn(kase));
        return travel(kase, amount(kase, right(kase), TravelAllowance::atEachDaysRate), paidBy(kase), lodged,
                List.of());
    }

    private static Travel travel(Case kase, Optional<Amount> amount, Statement paidBy, Statement lodged,
            List<Statement> change) {
        List<Statement> notices = new ArrayList<>(List.of(paidBy));
        if (isTrue(kase, LODGED_AWAY)) {
            notices.add(lodged);
        } else if (amount.flatMap(Amount::rate).isPresent()) {
            notices.addAll(change);
            notices.addAll(rateSetLater(kase));
        }
        return new Travel(amount, notices, applyBy(kase));
    }

    /** How an amount is worked out from the kilometres and the rates that apply during the course. */
    private interface Reckoning {
        Amount paid(Case kase, BigDecimal km, TravelRates rates, Citation right);
    }

    private static Optional<Amount> amount(Case kase, Citation right, Reckoning reckoning) {
        if (isTrue(kase, REDUCED_ABILITY)) {
            return Optional.of(unknown(kase, "actual-cost", Map.of(), TravelLaw.ACTUAL_COST.citedIn(kase)));
        }
        if (isTrue(kase, LODGED_AWAY)) {
            return Optional.of(unknown(kase, "lodged", Map.of(), right));
        }
        return kilometres(kase).flatMap(km -> TravelRates.of(kase).map(rates -> rates.first().isEmpty()
                ? unknown(kase, "rate-unknown", Map.of("year", String.valueOf(rates.firstDay().getYear())), right)
                : reckoning.paid(kase, km, rates, right)));
    }

    /** The kilometres beyond the first 24 a day, for all days together. */
    private static Optional<BigDecimal> kilometres(Case kase) {
        return kase.facts().get(KM_PER_DAY).flatMap(km -> kase.facts().get(TRAVEL_DAYS)
                .map(days -> km.subtract(OWN_KM_A_DAY).multiply(BigDecimal.valueOf(days))))
                .filter(km -> km.signum() > 0);
    }

    private static Amount atFirstRate(Case kase, BigDecimal km, TravelRates rates, Citation right) {
        Rate rate = rates.first().orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("km-per-day", kase.facts().get(KM_PER_DAY).orElseThrow());
        values.put("days", BigDecimal.valueOf(kase.facts().get(TRAVEL_DAYS).orElseThrow()));
        values.put("rate", rate.value());
        return new Amount("travel-allowance", Optional.of(km.multiply(rate.value()).setScale(0, RoundingMode.HALF_UP)),
                Optional.empty(), kase.text("amount.travel.paid", values), right, Optional.of(rate), Optional.empty());
    }

    private static Amount atEachDaysRate(Case kase, BigDecimal km, TravelRates rates, Citation right) {
        if (rates.areAllEqual()) {
            return atFirstRate(kase, km, rates, right);
        }
        Map<String, Object> values = Map.of("first-rate", rates.first().orElseThrow().value(), "first-year",
                String.valueOf(rates.firstDay().getYear()), "last-rate", rates.lastValue(), "last-year",
                String.valueOf(rates.lastYear()));
        return unknown(kase, rates.areIncomplete() ? "some-rates-unknown" : "several-rates", values,
                TravelLaw.RATE.citedIn(kase));
    }

    private static Amount unknown(Case kase, String why, Map<String, Object> values, Citation citation) {
        return new Amount("travel-allowance", Optional.empty(), Optional.empty(),
                kase.text("amount.travel." + why, values), citation, Optional.empty(), Optional.empty());
    }

    private static List<Statement> changeOfRate(Case kase) {
        return TravelRates.of(kase).filter(rates -> !rates.areAllEqual()).map(rates -> rates.areIncomplete()
                ? "travel.perhaps.travel-rate-changes"
                : "travel.travel-rate-changes")
                .map(key -> kase.notice(key, TravelLaw.RATE.citedIn(kase))).stream().toList();
    }

    private static List<Statement> rateSetLater(Case kase) {
        return TravelRates.of(kase).flatMap(TravelRates::setLater)
                .map(day -> kase.notice("travel.travel-rate-set-later",
                        TravelLaw.RATE.citedIn(kase), Map.of("date", day)))
                .stream().toList();
    }

    private static Optional<Deadline> applyBy(Case kase) {
        return kase.facts().get(CourseFact.END).map(end -> kase.deadline("travel.apply-for-travel",
                end.plusMonths(MONTHS_TO_APPLY), TravelLaw.FOUR_MONTHS.citedIn(kase)));
    }

    private static boolean isLongWay(Case kase) {
        return kase.read(KM_PER_DAY).test(km -> km.compareTo(OWN_KM_A_DAY) > 0).truth() == Truth.TRUE;
    }

    private static boolean isTrue(Case kase, Fact<Boolean> fact) {
        return kase.holds(fact).truth() == Truth.TRUE;
    }
}
