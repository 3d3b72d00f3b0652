package dk.kursusret.functions.compose;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Hours;
import dk.kursusret.rules.decision.SchemeDecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The hours account and its last day, as a decision tells them; empty in a scheme that counts no hours.
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

    /** Empty where a fact for it is unknown. */
    Optional<BigDecimal> left() {
        return hours.flatMap(account -> account.total().flatMap(total -> account.used().map(total::subtract)))
                .map(left -> left.max(BigDecimal.ZERO));
    }

    /** Whether the course takes more than can be left, whatever of it is used. */
    boolean isTooSmall() {
        return hours.flatMap(account -> account.course().flatMap(course -> account.total()
                .map(total -> course.compareTo(total.subtract(account.used().orElse(BigDecimal.ZERO))) > 0)))
                .orElse(false);
    }
}
