package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scheme under which an unemployed person may take a course.
 *
 * @param id as the contract names it; its name stands in the texts under {@code scheme.<id>}
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

    /** Empty before its first and after its last period: it is not in force. */
    public Optional<Period> on(LocalDate day) {
        for (Period period : life) {
            if (period.includes(day)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /**
     * The period of a day, as far as the law's text is here: what has no last day of its own ends with the law.
     *
     * @param lawStandsUntil the last day before a new main act, whose text is not here, takes the place of LAB
     */
    public Optional<Period> on(LocalDate day, LocalDate lawStandsUntil) {
        return on(day).map(period -> period instanceof RuleVersion version && version.lastDay().isEmpty()
                && day.isAfter(lawStandsUntil) ? afterTheLaw(version, lawStandsUntil) : period);
    }

    /** All periods, as {@link #on(LocalDate, LocalDate)} has them. */
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
