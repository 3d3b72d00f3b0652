package dk.kursusret.rules.regionalpool;

import dk.kursusret.rules.Authority;
import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Listing;
import dk.kursusret.rules.NamedCourse;
import dk.kursusret.rules.Outcome;
import dk.kursusret.rules.Region;
import dk.kursusret.rules.RuleVersion;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.fact.Answerer;
import dk.kursusret.rules.rate.Rate;
import dk.kursusret.rules.registration.Afholdelseskategori;
import dk.kursusret.rules.text.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the regional pool is administered: by the jobcentre, on the regions' lists, 80 per cent refunded. */
record PoolPractice() implements RuleVersion.Practice {
    private static final int BEVILLINGSRAMME = 5;
    private static final Citation ACCOUNTS = Citation.regionalPool("accounts");

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.JOBCENTRE;
    }

    @Override
    public List<String> lists(Case kase) {
        return kase.region().map(Listing::lists).orElse(List.of());
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome) {
        List<Statement> notices = new ArrayList<>();
        kase.region().filter(region -> region.basis() == Region.Basis.INFERRED)
                .ifPresent(region -> notices.add(notice("regions-inferred", "lists")));
        notices.add(notice("employer-subsidy-among-other-things", "situation 3"));
        if (!outcome.isYes()) {
            return new Accompaniment(Optional.empty(), Optional.empty(), List.of(), List.of(),
                    List.of(step("ask-jobcentre", "target group")), List.of(), List.copyOf(notices), Optional.empty());
        }
        notices.add(notice("groups-of-trades-for-overview", "lists"));
        notices.add(notice("private-courses-count", "lists"));
        LocalDate due = LocalDate.of(kase.asOf().getYear() + 1, Month.APRIL, 1);
        return new Accompaniment(Optional.empty(), Optional.empty(), refund(kase),
                List.of(new Deadline("accounts-due", due, Texts.of("deadline.accounts-due", Map.of("date", due)),
                        ACCOUNTS)),
                List.of(step("apply-to-jobcentre", "target group")), List.of(), List.copyOf(notices),
                Optional.of(registration(kase)));
    }

    private static List<Amount> refund(Case kase) {
        return kase.rates().on(Rate.POOL_REFUND, kase.asOf()).map(rate -> new Amount("refund-share", Optional.empty(),
                Optional.of(rate.value()), Texts.of("amount.refund-share", Map.of("percent", rate.value())), ACCOUNTS,
                Optional.of(rate), Optional.empty())).stream().toList();
    }

    private static Registration registration(Case kase) {
        List<Integer> categories = NamedCourse.level(kase).value().map(Afholdelseskategori::of).stream().toList();
        return new Registration(BEVILLINGSRAMME, categories, Optional.empty(), Optional.empty(),
                List.of("bevillingsramme", "afholdelseskategori"));
    }

    private static Statement notice(String id, String section) {
        return new Statement(id, Texts.of("notice.regional-pool." + id), Optional.of(Citation.regionalPool(section)));
    }

    private static Step step(String id, String section) {
        return new Step(id, Answerer.CITIZEN, Texts.of("step.regional-pool." + id), Citation.regionalPool(section));
    }
}
