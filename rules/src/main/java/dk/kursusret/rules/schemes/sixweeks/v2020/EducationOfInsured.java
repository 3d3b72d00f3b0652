package dk.kursusret.rules.schemes.sixweeks.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.v2015.Section1EducationLevel;

/** Unskilled or skilled, as in 2015; asked of those on dagpenge only. */
public record EducationOfInsured(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.education-level";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(LabGroup.isLedighedsydelse(kase), Finding.NOT_APPLICABLE,
                new Section1EducationLevel(provision).examine(kase));
    }
}
