package dk.kursusret.rules;

import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.decision.Change;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examination;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Limit;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would change a no: everything that can still be arranged is tried on its own, with the value nearest to the one
 * stated, and reported where that is enough. A course is moved as a whole, by whole weeks, to begin on a weekday that
 * is still to come.
 */
final class Changes {
    private static final int DAYS_A_WEEK = 7;
    private static final Map<Fact<?>, Fact<LocalDate>> DONE_BEFORE = Map.of(
            PersonFact.APPLIED_BEFORE_UNEMPLOYMENT, PersonFact.FIRST_UNEMPLOYED_DAY,
            PersonFact.PATH_AGREED_IN_NOTICE, PersonFact.FIRST_UNEMPLOYED_DAY,
            EmployerFact.AGREED_WHILE_UNEMPLOYED, EmployerFact.EMPLOYMENT_START);

    private Changes() {}

    /** @param examination that came to a no */
    static List<Change> of(Case kase, Examination examination) {
        List<Finding> notMet = new ArrayList<>(examination.findings());
        notMet.removeIf(finding -> finding.truth() != Truth.FALSE);
        Set<Facts> tried = new LinkedHashSet<>();
        flags(kase, notMet, tried);
        limits(kase, notMet, tried);
        tried.removeIf(changed -> !examination.supposing(changed).outcome().isYes());
        return tried.stream().sorted(Comparator.comparing(changed -> distance(kase, changed)))
                .map(changed -> new Change(changed, text(kase, changed))).toList();
    }

    /** Adds what is not so, and can still become so. */
    @SuppressWarnings("unchecked") // the fact is a flag
    private static void flags(Case kase, List<Finding> notMet, Set<Facts> changes) {
        for (Finding finding : notMet) {
            for (Fact<?> fact : finding.sources().facts()) {
                if (fact.isArrangeable() && fact.type() instanceof FactType.Flag
                        && !kase.facts().get((Fact<Boolean>) fact).orElse(false) && isStillAhead(kase, fact)) {
                    changes.add(Facts.NOTHING.with((Fact<Boolean>) fact, true));
                }
            }
        }
    }

    /** Whether it can still be arranged: what must be done before a day cannot be arranged from that day on. */
    private static boolean isStillAhead(Case kase, Fact<?> fact) {
        return Optional.ofNullable(DONE_BEFORE.get(fact)).flatMap(day -> kase.facts().get(day))
                .map(day -> kase.asOf().isBefore(day)).orElse(true);
    }

    private static void limits(Case kase, List<Finding> notMet, Set<Facts> changes) {
        for (Finding finding : notMet) {
            for (Limit<?> limit : finding.detail().limits()) {
                if (limit.fact().isArrangeable()) {
                    changed(kase, limit).ifPresent(changes::add);
                }
            }
        }
    }

    private static <T> Optional<Facts> changed(Case kase, Limit<T> limit) {
        return switch (limit.value()) {
            case LocalDate day when limit.fact().equals(START) || limit.fact().equals(END) ->
                moved(kase, day, limit);
            case LocalDate day when !day.isAfter(kase.asOf()) -> Optional.empty();
            case BigDecimal amount when amount.signum() <= 0 -> Optional.empty();
            case Integer number when number <= 0 -> Optional.empty();
            default -> Optional.of(Facts.NOTHING.with(limit.fact(), limit.value()));
        };
    }

    /** Moves the course by whole weeks until it keeps the limit; a day whose counterpart is unknown is moved alone. */
    private static Optional<Facts> moved(Case kase, LocalDate day, Limit<?> limit) {
        Optional<LocalDate> start = kase.facts().get(START);
        Optional<LocalDate> end = kase.facts().get(END);
        boolean later = limit.bound() == Limit.Bound.AT_LEAST;
        if (start.isEmpty() || end.isEmpty()) {
            LocalDate alone = limit.fact().equals(START) ? onWeekday(day, limit.bound()) : day;
            return Optional.of(alone).filter(kase.asOf()::isBefore).map(d -> with(limit.fact(), d))
                    .filter(changed -> isInOrder(changed.get(START).or(() -> start), changed.get(END).or(() -> end)));
        }
        LocalDate from = onWeekday(start.get(), limit.bound());
        LocalDate measured = limit.fact().equals(START) ? from
                : end.get().plusDays(ChronoUnit.DAYS.between(start.get(), from));
        long days = later ? ChronoUnit.DAYS.between(measured, day) : ChronoUnit.DAYS.between(day, measured);
        long weeks = Math.ceilDiv(Math.max(days, 0), DAYS_A_WEEK) * (later ? 1 : -1);
        LocalDate moved = from.plusWeeks(weeks);
        return Optional.of(moved).filter(kase.asOf()::isBefore).map(first -> Facts.NOTHING.with(START, first)
                .with(END, first.plusDays(ChronoUnit.DAYS.between(start.get(), end.get()))));
    }

    /** Nothing ends before it begins. */
    private static boolean isInOrder(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.flatMap(first -> end.map(last -> !last.isBefore(first))).orElse(true);
    }

    private static Facts with(Fact<?> fact, LocalDate day) {
        return fact.equals(START) ? Facts.NOTHING.with(START, day) : Facts.NOTHING.with(END, day);
    }

    private static LocalDate onWeekday(LocalDate day, Limit.Bound bound) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
            return day;
        }
        return day.with(bound == Limit.Bound.AT_LEAST ? TemporalAdjusters.next(DayOfWeek.MONDAY)
                : TemporalAdjusters.previous(DayOfWeek.MONDAY));
    }

    /** How far the course is moved, in days; all other changes count as equally near. */
    private static long distance(Case kase, Facts changed) {
        return Stream.of(START, END).flatMap(fact -> changed.get(fact).stream()
                .flatMap(
                        day -> kase.facts().get(fact).stream().map(old -> Math.abs(ChronoUnit.DAYS.between(old, day)))))
                .max(Comparator.naturalOrder()).orElse(0L);
    }

    private static Text text(Case kase, Facts changed) {
        Map<String, Object> values = new LinkedHashMap<>();
        changed.get(START).ifPresent(day -> values.put("start", day));
        changed.get(END).ifPresent(day -> values.put("end", day));
        String fact = changed.known().iterator().next().pointer().replace('/', '.');
        values.put("value", shown(fact, changed.values().iterator().next()));
        return kase.text(changed.known().size() > 1 ? "change.course.moved" : "change" + fact, values);
    }

    private static Object shown(String fact, Object value) {
        return value instanceof Enum<?> constant ? Texts.of("value" + fact + "." + constant.name()) : value;
    }
}
