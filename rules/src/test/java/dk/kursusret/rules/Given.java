package dk.kursusret.rules;

import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.lists.RegionalList;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case of a test, and what the law says about it. Immutable.
 *
 * @param scheme the one asked about
 * @param editions those in force, by list
 * @param earlier those in force before them, by list
 * @param told what the test last stated, in {@link Notation}
 */
public record Given(Scheme scheme, LocalDate asOf, Facts facts, Map<String, Edition> editions,
        Map<String, Edition> earlier, String told) {
    public static final Decider DECIDER = new Decider(Decider.LAW_STANDS_UNTIL);
    private static final LocalDate FIRST_LISTS = LocalDate.of(2015, 4, 1);
    private static final LocalDate NEW_COUNCILS = LocalDate.of(2025, 3, 1);
    private static final LocalDate NEW_LISTS = LocalDate.of(2025, 4, 1);
    private static final List<RegionalList> MINISTRYS = List.of(
            new RegionalList("regional-2015", Region.Basis.SOURCED));
    private static final List<Rate> RATES = List.of(
            ceiling("3780.86", 2015), ceiling("3833.79", 2016), ceiling("3910.47", 2017), ceiling("4068.45", 2019),
            ceiling("4149.82", 2020), ceiling("4283.61", 2022), ceiling("4915.15", 2026),
            rate(Rate.TRAVEL_ALLOWANCE, "1.03", 2015, Optional.of(2015)),
            rate(Rate.TRAVEL_ALLOWANCE, "0.98", 2020, Optional.of(2020)),
            rate(Rate.TRAVEL_ALLOWANCE, "0.95", 2021, Optional.of(2021)),
            rate(Rate.POOL_REFUND, "80", 2015, Optional.empty()));

    public Given {
        editions = Map.copyOf(editions);
        earlier = Map.copyOf(earlier);
    }

    public Given(Scheme scheme, LocalDate asOf, Facts facts, Map<String, Edition> editions) {
        this(scheme, asOf, facts, editions, Map.of(), "");
    }

    public <T> Given with(Fact<T> fact, T value) {
        return new Given(scheme, asOf, facts.with(fact, value), editions, earlier, told);
    }

    public Given without(Fact<?> fact) {
        return new Given(scheme, asOf, facts.without(fact), editions, earlier, told);
    }

    public Given with(Facts others) {
        return new Given(scheme, asOf, others, editions, earlier, told);
    }

    /** The same case with other facts, as {@link Notation} writes them. */
    public Given but(String notation) {
        return new Given(scheme, asOf, Notation.apply(notation, facts), editions, earlier,
                notation.replaceAll("\\s+", " ").strip());
    }

    public Given on(String day) {
        return on(LocalDate.parse(day));
    }

    public Given on(LocalDate day) {
        return new Given(scheme, day, facts, editions, earlier, told);
    }

    public Given under(Scheme other) {
        return new Given(other, asOf, facts, editions, earlier, told);
    }

    public Given withEdition(Edition edition) {
        Map<String, Edition> more = new LinkedHashMap<>(editions);
        more.put(edition.ref().list(), edition);
        return new Given(scheme, asOf, facts, more, earlier, told);
    }

    /** The same case with an edition that was in force before the present one. */
    public Given withEarlier(Edition edition) {
        Map<String, Edition> more = new LinkedHashMap<>(earlier);
        more.put(edition.ref().list(), edition);
        return new Given(scheme, asOf, facts, editions, more, told);
    }

    public Given withoutList(String list) {
        Map<String, Edition> fewer = new LinkedHashMap<>(editions);
        fewer.remove(list);
        return new Given(scheme, asOf, facts, fewer, earlier, told);
    }

    public Case kase() {
        Case unscoped = Case.of(asOf, facts, new Dated(editions, earlier), Given::rate,
                facts.get(CaseFact.MUNICIPALITY).flatMap(this::region));
        return version().map(version -> unscoped.over(version.administration().lists(unscoped))).orElse(unscoped);
    }

    /** Two editions of a list, one after the other. */
    private record Dated(Map<String, Edition> editions, Map<String, Edition> earlier) implements PositiveLists {
        @Override
        public Optional<Edition> inForce(String list) {
            return Optional.ofNullable(editions.get(list));
        }

        @Override
        public Optional<Edition> inForceOn(String list, LocalDate day) {
            return inForce(list).filter(edition -> !day.isBefore(edition.ref().edition()))
                    .or(() -> Optional.ofNullable(earlier.get(list))
                            .filter(edition -> !day.isBefore(edition.ref().edition())));
        }
    }

    public SchemeDecision decision() {
        return Carried.noted(DECIDER.decide(kase(), List.of(scheme)).results().getFirst());
    }

    public Outcome outcome() {
        return decision().outcome();
    }

    /** Names of the facts that are asked for. */
    public String asksFor() {
        return Notation.names(decision().missingFacts());
    }

    public Set<String> lacksData() {
        return decision().missingData();
    }

    public SituationDecision situation(String name) {
        return decision().situations().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    /** What the version in force on the day makes of one of its conditions. */
    public Finding examine(String conditionId) {
        return conditions().stream().filter(condition -> condition.id().equals(conditionId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such condition: " + conditionId)).examine(kase());
    }

    /** The conditions of the version in force on the day; none on a day without one. */
    public List<Condition> conditions() {
        return version().stream().flatMap(v -> v.situations().stream()).flatMap(s -> s.conditions().stream()).toList();
    }

    @Override
    public String toString() {
        return scheme.id() + " on " + asOf + ", lists " + editions.keySet() + ", " + facts;
    }

    /** The version in force on the day. */
    Optional<RuleVersion> version() {
        return scheme.on(asOf).flatMap(p -> p instanceof RuleVersion v ? Optional.of(v) : Optional.empty());
    }

    private Optional<Region> region(String municipality) {
        LocalDate made = asOf.isBefore(NEW_LISTS) && !asOf.isBefore(NEW_COUNCILS) ? NEW_COUNCILS.minusDays(1) : asOf;
        return around(municipality, asOf).map(region -> new Region(region.code(), region.adjoining(),
                asOf.isBefore(FIRST_LISTS) ? MINISTRYS : around(municipality, made).orElseThrow().lists()));
    }

    private static Optional<Region> around(String municipality, LocalDate day) {
        boolean rar = day.isBefore(NEW_COUNCILS);
        return Optional.ofNullable(switch (municipality) {
            case "0370" -> rar
                    ? Region.of("rar-sjaelland", Set.of("rar-bornholm", "rar-fyn", "rar-hovedstaden"),
                            Region.Basis.SOURCED)
                    : Region.of("rbr-sjaelland", Set.of("rbr-hovedstaden", "rbr-syddanmark"), Region.Basis.INFERRED);
            case "0461" -> rar ? Region.of("rar-fyn", Set.of("rar-sjaelland", "rar-sydjylland"), Region.Basis.INFERRED)
                    : Region.of("rbr-syddanmark", Set.of("rbr-midtjylland", "rbr-sjaelland"), Region.Basis.INFERRED);
            case "0851" -> rar
                    ? Region.of("rar-nordjylland", Set.of("rar-oestjylland", "rar-vestjylland"), Region.Basis.INFERRED)
                    : Region.of("rbr-nordjylland", Set.of("rbr-midtjylland"), Region.Basis.INFERRED);
            default -> null;
        });
    }

    private static Optional<Rate> rate(String id, LocalDate day) {
        return RATES.stream().filter(rate -> rate.id().equals(id) && rate.appliesOn(day)).findFirst();
    }

    private static Rate ceiling(String value, int year) {
        return rate(Rate.PRICE_CEILING, value, year, Optional.of(year));
    }

    private static Rate rate(String id, String value, int firstYear, Optional<Integer> lastYear) {
        return new Rate(id, new BigDecimal(value), "kroner", LocalDate.of(firstYear, 1, 1),
                lastYear.map(year -> LocalDate.of(year, 12, 31)), Optional.empty(),
                new Evidence(LocalDate.of(2026, 11, 22), RateBasis.LAW, "the test's own", Optional.empty()));
    }
}
