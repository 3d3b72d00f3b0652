package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;
import static dk.kursusret.rules.facts.Answerer.SCHOOL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the law asks about everything else: the municipality, its pool, and travel to the course. */
public final class CaseFact {
    private static final Fact.Series FACTS = Fact.Series.from(82, 96);

    /** Kommunekode, four digits. */
    public static final Fact<String> MUNICIPALITY = FACTS.word("/municipality", CITIZEN, 64);
    /** Whether the municipality's commitment under the regional pool is spent. */
    public static final Fact<Boolean> POOL_EXHAUSTED = FACTS.flag("/pool/exhausted", JOBCENTRE);
    /**
     * Kilometres travelled on each day of the course, from wherever the person is staying. Decides the travel
     * allowance.
     */
    public static final Fact<BigDecimal> KM_PER_DAY = FACTS.quantity("/travel/kmPerDay", CITIZEN, 5000);
    public static final Fact<Integer> TRAVEL_DAYS = FACTS.whole("/travel/days", CITIZEN, 0, 3000);
    public static final Fact<Boolean> LODGED_AWAY = FACTS.flag("/travel/lodgedAway", CITIZEN);
    /**
     * Kilometres from the person's home and back, whether or not they stay there. Decides whether it is too far to go
     * home each day.
     */
    public static final Fact<BigDecimal> RETURN_KM = FACTS.quantity("/travel/returnKm", CITIZEN, 5000);
    public static final Fact<Boolean> LODGING_OTHERWISE_REASONABLE = FACTS.flag("/travel/lodgingOtherwiseReasonable",
            JOBCENTRE);
    public static final Fact<Inclusion> BOARD_AND_LODGING_IN_PRICE = FACTS.choice("/travel/boardAndLodgingInPrice",
            SCHOOL, Inclusion.class);
    public static final Fact<Boolean> REDUCED_ABILITY = FACTS.flag("/travel/reducedAbility", JOBCENTRE);

    private static final List<Fact<?>> ALL = List.of(MUNICIPALITY, POOL_EXHAUSTED, KM_PER_DAY, TRAVEL_DAYS, LODGED_AWAY,
            RETURN_KM, LODGING_OTHERWISE_REASONABLE, BOARD_AND_LODGING_IN_PRICE, REDUCED_ABILITY);

    private static final Map<String, Fact<?>> BY_POINTER = all().stream()
            .collect(Collectors.toUnmodifiableMap(Fact::pointer, Function.identity()));

    private CaseFact() {}

    /** The fact that a request states at the pointer. */
    public static Optional<Fact<?>> at(String pointer) {
        return Optional.ofNullable(BY_POINTER.get(pointer));
    }

    /** Every fact that a request may state. */
    public static List<Fact<?>> all() {
        return Stream.of(ALL, PersonFact.ALL, CourseFact.ALL, EmployerFact.ALL).<Fact<?>>flatMap(List::stream).toList();
    }
}
