package dk.kursusret.functions.answers.rules;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.engine.Period;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A period in the life of a scheme: a version of its rules, or a gap.
 *
 * @param firstDay null if it has no beginning
 * @param lastDay null if no end is known
 * @param gap given for a gap: why there are no rules
 */
public record SchemePeriod(@OrNull Optional<LocalDate> firstDay,
        @OrNull Optional<LocalDate> lastDay, @JsonUnwrapped Optional<Version> version,
        Optional<Text> gap) {

    /** @param knownUntil the last day for which it was checked; null if it has an end of its own */
    public record Version(String ruleVersion, Basis basis,
            @OrNull Optional<LocalDate> knownUntil) {}

    static SchemePeriod of(Period period) {
        Optional<LocalDate> first = Optional.of(period.firstDay()).filter(day -> !day.equals(LocalDate.MIN));
        return switch (period) {
            case RuleVersion version -> new SchemePeriod(first, version.lastDay(),
                    Optional.of(new Version(version.id(), version.basis(), version.knownUntil())), Optional.empty());
            case Gap gap -> new SchemePeriod(first, gap.lastDay(), Optional.empty(),
                    Optional.of(Texts.of(gap.textKey())));
        };
    }
}
