package dk.kursusret.rules.engine;

import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.rates.Rates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is decided: the facts, and the lists, rates and regions as they hold.
 *
 * @param asOf the day of the decision: the a-kasse's for six-weeks, the municipality's grant day for the pools
 * @param facts what is known
 * @param region of the municipality on that day; empty where the municipality is unknown
 * @param scope the lists on which the course is looked up, the first that has it being read
 */
public record Case(LocalDate asOf, Facts facts, PositiveLists lists, Rates rates, Optional<Region> region,
        List<String> scope) {

    public <T> Reading<T> read(Fact<T> fact) {
        return facts.get(fact).map(v -> new Reading<>(Optional.of(v), Sources.of(fact)))
                .orElseGet(() -> Reading.missing(fact));
    }

    public boolean knows(Fact<?> fact) {
        return facts.get(fact).isPresent();
    }

    public Finding holds(Fact<Boolean> fact) {
        return read(fact).test(v -> v);
    }

    public Finding holdsNot(Fact<Boolean> fact) {
        return read(fact).test(v -> !v);
    }

    public <E extends Enum<E>> Finding is(Fact<E> fact, E value) {
        return read(fact).test(v -> v == value);
    }

    public <E extends Enum<E>> Finding isOneOf(Fact<E> fact, Set<E> values) {
        return read(fact).test(values::contains);
    }

    /** The same case, with the course looked up on these lists. */
    public Case over(List<String> listsInOrder) {
        return new Case(asOf, facts, lists, rates, region, List.copyOf(listsInOrder));
    }

    /** The same case with more facts known, or other values of them. */
    public Case with(Facts more) {
        return new Case(asOf, facts.and(more), lists, rates, region, scope);
    }
}
