package dk.kursusret.functions.pages.facts;

import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.functions.pages.site.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The unit of a number, written after or before it: 24 år, kr. 2.043,50. Its text has a key such as unit.weeks. */
enum Unit {
    YEARS("år", "year", "years"), MONTHS("måned", "måneder", "mdr", "month", "months"),
    WEEKS("uge", "uger", "week", "weeks"), DAYS("dag", "dage", "day", "days"),
    HOURS("time", "timer", "t", "hour", "hours", "h"), KRONER("kr", "kroner", "krone", "dkk"),
    KILOMETRES("km", "kilometer", "kilometre", "kilometres"), PERCENT("%", "procent", "pct", "percent", "per cent");

    private static final Map<Fact<?>, Unit> OF_FACTS = Map.ofEntries(Map.entry(PersonFact.AGE, YEARS),
            Map.entry(PersonFact.ACCUMULATED_WEEKS, WEEKS), Map.entry(PersonFact.ACCUMULATED_HOURS, HOURS),
            Map.entry(PersonFact.HOURS_IN_COVID_WINDOWS, HOURS), Map.entry(PersonFact.HOURS_USED, HOURS),
            Map.entry(PersonFact.FLEKSJOB_MONTHS_LAST_18, MONTHS), Map.entry(CourseFact.HOURS, HOURS),
            Map.entry(CourseFact.TEACHING_DAYS, DAYS), Map.entry(CourseFact.WEEKLY_TEACHING_HOURS, HOURS),
            Map.entry(CourseFact.IN_PERSON_PERCENT, PERCENT), Map.entry(CourseFact.PRICE, KRONER),
            Map.entry(EmployerFact.EMPLOYMENT_MONTHS, MONTHS), Map.entry(CaseFact.KM_PER_DAY, KILOMETRES),
            Map.entry(CaseFact.RETURN_KM, KILOMETRES), Map.entry(CaseFact.TRAVEL_DAYS, DAYS));
    private final List<String> words;

    Unit(String... words) {
        this.words = List.of(words);
    }

    /** The unit of a fact, if it is a number. */
    static Optional<Unit> of(Fact<?> fact) {
        return Optional.ofNullable(OF_FACTS.get(fact)).or(() -> fact.type() instanceof FactType.Quantity
                ? Optional.of(YEARS)
                : Optional.empty());
    }

    boolean isCalled(String word) {
        return words.contains(word);
    }

    /** The number followed by its unit, or an amount in kroner. */
    String counted(BigDecimal number, Words words) {
        return this == KRONER ? words.kroner(number) : words.counted(textKey(), number);
    }

    String textKey() {
        return "unit." + name().toLowerCase(Locale.ROOT);
    }
}
