package dk.kursusret.functions.compose;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Hours;
import dk.kursusret.rules.decision.SchemeDecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The hours account and its last day, taken from a decision; empty if the scheme counts no hours.
 *
 * @param latestEnd the last day on which a course may end
 */
record Account(Optional<Hours> hours, Optional<LocalDate> latestEnd) {
    private static final String LATEST_END = "latest-end";

    static Account of(SchemeDecision decided) {
        Accompaniment more = decided.accompaniment();
        return new Account(more.hours(), more.deadlines().stream().filter(day -> day.id().equals(LATEST_END))
                .map(Deadline::date).findFirst());
    }

    /** The hours left; empty if a fact needed for it is unknown. */
    Optional<BigDecimal> left() {
        return hours.flatMap(account -> account.total().flatMap(total -> account.used().map(total::subtract)))
                .map(left -> left.max(BigDecimal.ZERO));
    }

    /** Whether the course takes more hours than are left. If it is unknown how many have been used, none are assumed to be. */
    boolean isTooSmall() {
        return hours.flatMap(account -> account.course().flatMap(course -> account.total()
                .map(total -> course.compareTo(total.subtract(account.used().orElse(BigDecimal.ZERO))) > 0)))
                .orElse(false);
    }
}
