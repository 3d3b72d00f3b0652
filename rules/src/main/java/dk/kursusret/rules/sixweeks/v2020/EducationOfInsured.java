package dk.kursusret.rules.sixweeks.v2020;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.sixweeks.v2015.Section1EducationLevel;

/** Unskilled or skilled, as in 2015; asked of those on dagpenge only. */
public record EducationOfInsured(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.education-level";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(LabGroup.isLedighedsydelse(kase), Finding.NOT_APPLICABLE,
                new Section1EducationLevel(citation).examine(kase));
    }
}
