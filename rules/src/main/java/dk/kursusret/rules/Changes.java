package dk.kursusret.rules;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.HOURS;
import static dk.kursusret.rules.facts.CourseFact.IN_PERSON_PERCENT;
import static dk.kursusret.rules.facts.CourseFact.JOBCENTRE_COVERS_REST;
import static dk.kursusret.rules.facts.CourseFact.PRICE;
import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.CourseFact.TEACHING_DAYS;
import static dk.kursusret.rules.facts.CourseFact.WEEKLY_TEACHING_HOURS;

import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What would change a no: each thing that a person, a school, an employer or a jobcentre can still arrange is tried by
 * itself, with the value nearest to what is stated, and told where it is enough.
 */
final class Changes {
    private static final List<Fact<Boolean>> ARRANGEABLE = List.of(CourseFact.FULL_TIME, JOBCENTRE_COVERS_REST,
            PersonFact.FIRST_JOB_INTERVIEW_HELD, PersonFact.CV_INTERVIEW_HELD, PersonFact.REQUESTED_INTERVIEW_HELD,
            PersonFact.APPLIED_BEFORE_UNEMPLOYMENT, EmployerFact.STATEMENT, EmployerFact.LETTER_OF_INTENT,
            EmployerFact.COURSE_AGREED, EmployerFact.AGREED_WHILE_UNEMPLOYED, EmployerFact.WITHOUT_WAGE_SUBSIDY,
            EmployerFact.EMPLOYMENT_FOLLOWS_IMMEDIATELY, EmployerFact.BEYOND_EMPLOYER_TRAINING);
    private static final List<Limit<LocalDate>> DATES = List.of(new Limit<>(END, "latest-end"),
            new Limit<>(START, "earliest-start"), new Limit<>(START, "last-day"),
            new Limit<>(START, "employment-start"));
    private static final List<Limit<BigDecimal>> QUANTITIES = List.of(new Limit<>(HOURS, "hours-left"),
            new Limit<>(PRICE, "ceiling"), new Limit<>(IN_PERSON_PERCENT, "required"),
            new Limit<>(WEEKLY_TEACHING_HOURS, "required-weekly-hours"));
    private static final Limit<Integer> DAYS = new Limit<>(TEACHING_DAYS, "hours-left");
    private static final Limit<Integer> MONTHS = new Limit<>(EmployerFact.EMPLOYMENT_MONTHS, "required-months");
    private static final BigDecimal HOURS_A_DAY = new BigDecimal("7.4");

    /** A fact that may be set to the limit a finding names, or to what is counted from it. */
    private record Limit<T>(Fact<T> fact, String name) {
        <V> Stream<V> values(List<Finding> notMet, Class<V> type) {
            return notMet.stream().filter(finding -> finding.sources().facts().contains(fact))
                    .map(finding -> finding.details().get(name)).filter(type::isInstance).map(type::cast).distinct();
        }

        Facts set(T value) {
            return Facts.NOTHING.with(fact, value);
        }
    }

    private Changes() {}

    /** @param saysYes whether the scheme says yes to a case */
    static List<Change> of(Case kase, List<Finding> notMet, Predicate<Case> saysYes) {
        return Stream.of(flags(kase, notMet), dates(kase, notMet), quantities(notMet)).flatMap(Function.identity())
                .filter(changed -> saysYes.test(kase.with(changed))).distinct()
                .map(changed -> new Change(changed, text(changed))).toList();
    }

    private static Stream<Facts> flags(Case kase, List<Finding> notMet) {
        return ARRANGEABLE.stream()
                .filter(fact -> notMet.stream().anyMatch(finding -> finding.sources().facts().contains(fact)))
                .filter(fact -> !kase.facts().get(fact).orElse(false))
                .map(fact -> Facts.NOTHING.with(fact, true));
    }

    /** The course on other days: its end or its start alone, or all of it moved by as many days. */
    private static Stream<Facts> dates(Case kase, List<Finding> notMet) {
        return DATES.stream().flatMap(limit -> limit.values(notMet, LocalDate.class)
                .flatMap(day -> Stream.concat(Stream.of(limit.set(day)), moved(kase, limit.fact(), day))))
                .filter(change -> inOrder(kase.with(change)) && isToCome(kase.asOf(), change));
    }

    private static Stream<Facts> moved(Case kase, Fact<LocalDate> fact, LocalDate day) {
        return kase.read(START).with(kase.read(END), (start, end) -> {
            long days = ChronoUnit.DAYS.between(fact.equals(START) ? start : end, day);
            return Facts.NOTHING.with(START, start.plusDays(days)).with(END, end.plusDays(days));
        }).value().stream();
    }

    private static boolean inOrder(Case kase) {
        return kase.read(START).with(kase.read(END), (start, end) -> !end.isBefore(start)).value().orElse(true);
    }

    /** A course of the past cannot be arranged any more. */
    private static boolean isToCome(LocalDate asOf, Facts change) {
        return Stream.of(START, END).flatMap(fact -> change.get(fact).stream()).noneMatch(asOf::isAfter);
    }

    /** Nothing at all is no course: amounts above nought alone are told. */
    private static Stream<Facts> quantities(List<Finding> notMet) {
        Stream<Facts> stated = QUANTITIES.stream().flatMap(limit -> limit.values(notMet, BigDecimal.class)
                .filter(value -> value.signum() > 0).map(limit::set));
        Stream<Facts> days = DAYS.values(notMet, BigDecimal.class)
                .map(hours -> hours.divide(HOURS_A_DAY, 0, RoundingMode.FLOOR).intValue())
                .filter(count -> count > 0).map(DAYS::set);
        return Stream.of(stated, days, MONTHS.values(notMet, Integer.class).map(MONTHS::set))
                .flatMap(Function.identity());
    }

    private static Text text(Facts changed) {
        String key = changed.known().size() > 1 ? "change.course.moved"
                : "change" + changed.known().iterator().next().pointer().replace('/', '.');
        return Texts.of(key, Map.of("start", changed.get(START).<Object>map(d -> d).orElse(""), "end",
                changed.get(END).<Object>map(d -> d).orElse(""), "value", changed.values().iterator().next()));
    }
}
