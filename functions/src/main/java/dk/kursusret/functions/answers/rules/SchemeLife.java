package dk.kursusret.functions.answers.rules;

import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.texts.Text;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;

/** A scheme with its versions and gaps, oldest first. */
public record SchemeLife(String scheme, Text name, List<SchemePeriod> periods) {

    /** @param lawStandsUntil the last day on which a version without a last day is known */
    static SchemeLife of(Scheme scheme, LocalDate lawStandsUntil) {
        return new SchemeLife(scheme.id(), Texts.of("scheme." + scheme.id()),
                scheme.life(lawStandsUntil).stream().map(SchemePeriod::of).toList());
    }
}
