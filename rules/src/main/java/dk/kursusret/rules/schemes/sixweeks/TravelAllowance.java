package dk.kursusret.rules.schemes.sixweeks;

import static dk.kursusret.rules.facts.CaseFact.KM_PER_DAY;
import static dk.kursusret.rules.facts.CaseFact.REDUCED_ABILITY;
import static dk.kursusret.rules.facts.CaseFact.TRAVEL_DAYS;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code six-weeks} § 13: travel to AMU courses, for what lies beyond 24 kilometres a day. */
public final class TravelAllowance {
    private static final Citation CITATION = Citation.sixWeeks("§ 13");
    private static final BigDecimal OWN_KM_A_DAY = new BigDecimal("24");
    /** From this year on the amount is paid in whole kroner. */
    private static final int WHOLE_KRONER_FROM = 2020;
    /** From this day on municipalities and a-kasser shape the payment themselves. */
    private static final LocalDate FREE_FORM_FROM = LocalDate.of(2015, 7, 1);

    private TravelAllowance() {}

    public static Optional<Amount> amount(Case kase) {
        if (!isAmu(kase)) {
            return Optional.empty();
        }
        if (kase.holds(REDUCED_ABILITY).truth() == Truth.TRUE) {
            return Optional.of(unknownAmount("amount.travel-actual-cost"));
        }
        Reading<BigDecimal> km = kase.read(KM_PER_DAY).with(kase.read(TRAVEL_DAYS),
                (perDay, days) -> perDay.subtract(OWN_KM_A_DAY).max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(days)));
        Reading<LocalDate> start = kase.read(CourseFact.START);
        return km.value().filter(k -> k.signum() > 0).flatMap(k -> start.value().map(day -> kase.rates()
                .on(Rate.TRAVEL_ALLOWANCE, day).map(rate -> paid(kase, k, rate, day))
                .orElseGet(() -> unknownAmount("amount.travel-rate-unknown"))));
    }

    /** The rate of the first day is used throughout; lodged away, trips to and fro are paid besides. */
    public static List<Statement> notices(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (!isAmu(kase)) {
            return notices;
        }
        kase.read(CourseFact.START).with(kase.read(CourseFact.END), (start, end) -> start.getYear() != end.getYear())
                .value().filter(changes -> changes).ifPresent(changes -> notices.add(notice("travel-rate-changes")));
        if (kase.knows(KM_PER_DAY) && !kase.asOf().isBefore(FREE_FORM_FROM)) {
            notices.add(notice("travel-free-form"));
        }
        if (kase.holds(CaseFact.LODGED_AWAY).truth() == Truth.TRUE) {
            notices.add(notice("travel-lodged-trips"));
        }
        return notices;
    }

    private static Amount paid(Case kase, BigDecimal km, Rate rate, LocalDate day) {
        int decimals = day.getYear() >= WHOLE_KRONER_FROM ? 0 : 2;
        Map<String, Object> values = Map.of("km-per-day", kase.facts().get(KM_PER_DAY).orElseThrow(), "days",
                kase.facts().get(TRAVEL_DAYS).orElseThrow(), "rate", rate.value());
        return new Amount("travel-allowance", Optional.of(km.multiply(rate.value())
                .setScale(decimals, RoundingMode.HALF_UP)), Optional.empty(), Texts.of("amount.travel", values),
                CITATION,
                Optional.of(rate), Optional.empty());
    }

    private static Amount unknownAmount(String textKey) {
        return new Amount("travel-allowance", Optional.empty(), Optional.empty(), Texts.of(textKey), CITATION,
                Optional.empty(), Optional.empty());
    }

    private static Statement notice(String id) {
        return new Statement(id, Texts.of("notice." + id), Optional.of(CITATION));
    }

    private static boolean isAmu(Case kase) {
        return NamedCourse.level(kase).test(level -> level == CourseLevel.AMU).truth() == Truth.TRUE;
    }
}
