package dk.kursusret.rules.schemes.educationlift.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.schemes.BegunWithin;
import java.time.LocalDate;
import java.util.Optional;

/** Begun from 1 August 2020 to the end of 2022, the period in which the right then held. */
public record Section97aBegun(Provision provision) implements Condition {
    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 8, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);

    @Override
    public String id() {
        return "education-lift-110.begun-within-scheme";
    }

    @Override
    public Finding examine(Case kase) {
        Finding begun = BegunWithin.within(kase, FIRST_DAY, Optional.of(LAST_DAY));
        return kase.facts().get(CourseFact.START).filter(HalfYear2023::includes)
                .map(start -> begun.noticing(HalfYear2023.notice(kase))).orElse(begun);
    }
}
