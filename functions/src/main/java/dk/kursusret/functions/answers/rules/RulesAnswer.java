package dk.kursusret.functions.answers.rules;

import dk.kursusret.functions.answers.Engine;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;

/** Every scheme with its versions. */
public record RulesAnswer(String engine, List<Life> schemes) {

    /** @param lawStandsUntil the last day up to which a version without an end of its own is known to apply */
    public static RulesAnswer of(LocalDate lawStandsUntil) {
        return new RulesAnswer(Engine.VERSION,
                Schemes.ALL.stream().map(scheme -> Life.of(scheme, lawStandsUntil)).toList());
    }

    /** A scheme with its rule versions and gaps, oldest first. */
    public record Life(String scheme, Text name, List<SchemePeriod> periods) {

        /** @param lawStandsUntil the last day up to which a version without an end of its own is known to apply */
        static Life of(Scheme scheme, LocalDate lawStandsUntil) {
            return new Life(scheme.id(), Texts.of("scheme." + scheme.id()),
                    scheme.life(lawStandsUntil).stream().map(SchemePeriod::of).toList());
        }
    }
}
