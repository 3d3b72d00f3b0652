package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Registration.Persongruppemarkering;
import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.registration.Afholdelseskategori;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the answers of the pools have in common: refund, accounts, registration, inferred neighbours, next steps. */
public final class PoolAnswers {
    private static final Citation ACCOUNTS = Citation.regionalPool("accounts");

    private PoolAnswers() {}

    /** The own region's list, then its neighbours'. */
    public static List<String> lists(Case kase) {
        return kase.region().map(Listing::lists).orElse(List.of());
    }

    /** Where a scheme asks for no list, but a course is named: any list that can tell of its level. */
    public static List<String> anyList(Case kase) {
        return NamedCourse.isNamed(kase)
                ? Stream.concat(lists(kase).stream(), Stream.of(PositiveLists.NATIONAL)).toList()
                : List.of();
    }

    /** The share of the expense that the state covers, as the rates have it on the day of the decision. */
    public static List<Amount> refund(Case kase, Citation citation) {
        return kase.rates().on(Rate.POOL_REFUND, kase.asOf()).map(rate -> new Amount("refund-share", Optional.empty(),
                Optional.of(rate.value()), Texts.of("amount.refund-share", Map.of("percent", rate.value())), citation,
                Optional.of(rate), Optional.empty())).stream().toList();
    }

    /** {@code regional-pool} accounts: 1 April of the year after the grant. */
    public static Deadline accountsDue(Case kase) {
        LocalDate due = LocalDate.of(kase.asOf().getYear() + 1, Month.APRIL, 1);
        return kase.deadline("accounts-due", due, ACCOUNTS);
    }

    /** In the frame, under the category of the course's level. */
    public static Registration registration(Case kase, int bevillingsramme) {
        List<Integer> categories = NamedCourse.level(kase).value().map(Afholdelseskategori::of).stream().toList();
        return new Registration(Optional.of(bevillingsramme), categories, Optional.empty(), Optional.empty(),
                Optional.empty(),
                List.of("bevillingsramme", "afholdelseskategori"));
    }

    /** Besides, a mark on the person from the first to the last day of the course. */
    public static Registration registration(Case kase, int bevillingsramme, String persongruppemarkering) {
        Registration plain = registration(kase, bevillingsramme);
        Persongruppemarkering mark = new Persongruppemarkering(persongruppemarkering,
                kase.facts().get(CourseFact.START), kase.facts().get(CourseFact.END));
        return new Registration(plain.bevillingsramme(), plain.afholdelseskategorier(), Optional.of(mark),
                Optional.empty(),
                Optional.empty(),
                Stream.concat(plain.mandatory().stream(), Stream.of("persongruppemarkering")).toList());
    }

    /** Where the neighbours were not found in a source, the answer says so. */
    public static List<Statement> inferredNeighbours(Case kase) {
        return kase.region().filter(region -> region.basis() == Region.Basis.INFERRED)
                .map(region -> notice("regional-pool.regions-inferred", Citation.regionalPool("lists")))
                .stream().toList();
    }

    public static Statement notice(String key, Citation citation) {
        return new Statement(key.substring(key.indexOf('.') + 1), Texts.of("notice." + key), Optional.of(citation));
    }

    /** The jobcentre decides: ask it for the course, or what is the matter. */
    public static List<Step> nextSteps(Outcome outcome, Citation citation) {
        String id = outcome.isYes() ? "apply-to-jobcentre" : "ask-jobcentre";
        return List.of(new Step(id, Answerer.CITIZEN, Texts.of("step.regional-pool." + id), citation));
    }
}
