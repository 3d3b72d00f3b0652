package dk.kursusret.rules;

import static dk.kursusret.rules.fact.CourseFact.END;
import static dk.kursusret.rules.fact.CourseFact.HOURS;
import static dk.kursusret.rules.fact.CourseFact.IN_PERSON_PERCENT;
import static dk.kursusret.rules.fact.CourseFact.JOBCENTRE_COVERS_REST;
import static dk.kursusret.rules.fact.CourseFact.PRICE;
import static dk.kursusret.rules.fact.CourseFact.START;
import static dk.kursusret.rules.fact.CourseFact.TEACHING_DAYS;
import static dk.kursusret.rules.fact.CourseFact.WEEKLY_TEACHING_HOURS;

import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.fact.CourseFact;
import dk.kursusret.rules.fact.EmployerFact;
import dk.kursusret.rules.fact.Fact;
import dk.kursusret.rules.fact.Facts;
import dk.kursusret.rules.fact.PersonFact;
import dk.kursusret.rules.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final BigDecimal HOURS_A_DAY = new BigDecimal("7.4");

    private Changes() {}

    /** @param saysYes whether the scheme says yes to a case */
    static List<Change> of(Case kase, List<Finding> notMet, Predicate<Case> saysYes) {
        return Stream.of(flags(kase, notMet), dates(kase, notMet), quantities(kase, notMet)).flatMap(List::stream)
                .filter(changed -> saysYes.test(kase.with(changed))).distinct()
                .map(changed -> new Change(changed, text(changed))).toList();
    }

    private static List<Facts> flags(Case kase, List<Finding> notMet) {
        return ARRANGEABLE.stream().filter(fact -> matters(fact, notMet))
                .filter(fact -> !kase.facts().get(fact).orElse(false))
                .map(fact -> Facts.NOTHING.with(fact, true)).toList();
    }

    /** The course on other days: its end or its start alone, or all of it moved by as many days. */
    private static List<Facts> dates(Case kase, List<Finding> notMet) {
        List<Facts> changes = new ArrayList<>();
        details(notMet, LocalDate.class).forEach(day -> {
            if (matters(END, notMet)) {
                changes.add(Facts.NOTHING.with(END, day));
                moved(kase, END, day, changes);
            }
            if (matters(START, notMet)) {
                changes.add(Facts.NOTHING.with(START, day));
                moved(kase, START, day, changes);
            }
        });
        return changes.stream().filter(change -> inOrder(kase.with(change))).toList();
    }

    private static void moved(Case kase, Fact<LocalDate> fact, LocalDate day, List<Facts> changes) {
        kase.facts().get(START).ifPresent(start -> kase.facts().get(END).ifPresent(end -> {
            long days = ChronoUnit.DAYS.between(kase.facts().get(fact).orElseThrow(), day);
            changes.add(Facts.NOTHING.with(START, start.plusDays(days)).with(END, end.plusDays(days)));
        }));
    }

    private static boolean inOrder(Case kase) {
        return kase.read(START).with(kase.read(END), (start, end) -> !end.isBefore(start)).value().orElse(true);
    }

    private static List<Facts> quantities(Case kase, List<Finding> notMet) {
        List<Facts> changes = new ArrayList<>();
        for (Fact<BigDecimal> fact : List.of(HOURS, PRICE, IN_PERSON_PERCENT, WEEKLY_TEACHING_HOURS)) {
            if (matters(fact, notMet)) {
                details(notMet, BigDecimal.class).filter(value -> value.signum() > 0)
                        .forEach(value -> changes.add(Facts.NOTHING.with(fact, value)));
            }
        }
        if (matters(TEACHING_DAYS, notMet)) {
            details(notMet, BigDecimal.class).map(hours -> hours.divide(HOURS_A_DAY, 0, RoundingMode.FLOOR).intValue())
                    .filter(days -> days > 0).forEach(days -> changes.add(Facts.NOTHING.with(TEACHING_DAYS, days)));
        }
        return changes;
    }

    private static boolean matters(Fact<?> fact, List<Finding> notMet) {
        return notMet.stream().anyMatch(finding -> finding.sources().facts().contains(fact));
    }

    /** The limits that the findings name. */
    private static <T> Stream<T> details(List<Finding> notMet, Class<T> type) {
        return notMet.stream().flatMap(finding -> finding.details().values().stream()).filter(type::isInstance)
                .map(type::cast).distinct();
    }

    private static dk.kursusret.rules.text.Text text(Facts changed) {
        String key = changed.known().size() > 1 ? "change.course.moved"
                : "change" + changed.known().iterator().next().pointer().replace('/', '.');
        return Texts.of(key, Map.of("start", changed.get(START).<Object>map(d -> d).orElse(""), "end",
                changed.get(END).<Object>map(d -> d).orElse(""), "value", changed.values().iterator().next()));
    }
}
