package dk.kursusret.rules.schemes.educationlift.v2023;

import static dk.kursusret.rules.facts.CourseFact.START;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.BegunWithin;
import dk.kursusret.rules.schemes.educationlift.v2020.HalfYear2023;
import dk.kursusret.rules.schemes.educationlift.v2020.Section97aBegun;
import java.util.Optional;

/**
 * Begun while there was a right: by the end of 2022, or from July 2023. An education begun in between is moved by the
 * authority.
 */
public record Section97aBegun2023(Provision provision) implements Condition {

    @Override
    public String id() {
        return "education-lift-110.begun-within-scheme";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(START).decide(start -> HalfYear2023.includes(start)
                ? Finding.assessment("education-lift-moved-from-half-year", HalfYear2023.WHOLE_IS_MOVED)
                        .because("half-year")
                : BegunWithin.within(kase, Section97aBegun.FIRST_DAY, Optional.empty()));
    }
}
