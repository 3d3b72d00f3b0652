package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scheme under which an unemployed person may take a course.
 *
 * @param id as in the API; its name is in the texts under {@code scheme.<id>}
 * @param life its versions and gaps in order, without overlap
 */
public record Scheme(String id, List<Period> life) {
    private static final String NEW_MAIN_ACT = "notice.gap.new-main-act";

    public Scheme {
        life = List.copyOf(life);
        for (int i = 1; i < life.size(); i++) {
            LocalDate firstDay = life.get(i).firstDay();
            if (life.get(i - 1).lastDay().filter(last -> last.isBefore(firstDay)).isEmpty()) {
                throw new IllegalArgumentException(id + ": two periods overlap at " + firstDay);
            }
        }
    }

    /** The period of a day; empty before the first and after the last, when the scheme is not in force. */
    public Optional<Period> on(LocalDate day) {
        for (Period period : life) {
            if (period.includes(day)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /**
     * The period of a day, as far as we have the law: a version without a last day of its own ends with it.
     *
     * @param lawStandsUntil the last day before a new main act, whose text we do not have, replaces LAB
     */
    public Optional<Period> on(LocalDate day, LocalDate lawStandsUntil) {
        return on(day).map(period -> period instanceof RuleVersion version && version.lastDay().isEmpty()
                && day.isAfter(lawStandsUntil) ? afterTheLaw(version, lawStandsUntil) : period);
    }

    /** All periods, cut off as in {@link #on(LocalDate, LocalDate)}. */
    public List<Period> life(LocalDate lawStandsUntil) {
        return life.stream().flatMap(period -> period instanceof RuleVersion version && version.lastDay().isEmpty()
                ? ended(version, lawStandsUntil)
                : Stream.of(period)).toList();
    }

    private static Stream<Period> ended(RuleVersion version, LocalDate lawStandsUntil) {
        Gap gap = afterTheLaw(version, lawStandsUntil);
        return version.includes(lawStandsUntil) ? Stream.of(version.until(lawStandsUntil), gap) : Stream.of(gap);
    }

    private static Gap afterTheLaw(RuleVersion version, LocalDate lawStandsUntil) {
        LocalDate first = version.includes(lawStandsUntil) ? lawStandsUntil.plusDays(1) : version.firstDay();
        return new Gap(first, Optional.empty(), Outcome.RULE_NOT_AVAILABLE, NEW_MAIN_ACT);
    }
}
