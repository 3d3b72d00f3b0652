package dk.kursusret.functions.answers.rules;

import dk.kursusret.functions.answers.Engine;
import dk.kursusret.rules.Schemes;
import java.time.LocalDate;
import java.util.List;

/** Every scheme with its versions. */
public record RulesAnswer(String engine, List<SchemeLife> schemes) {

    /** @param lawStandsUntil the last day on which a version without a last day is known */
    public static RulesAnswer of(LocalDate lawStandsUntil) {
        return new RulesAnswer(Engine.VERSION,
                Schemes.ALL.stream().map(scheme -> SchemeLife.of(scheme, lawStandsUntil)).toList());
    }
}
