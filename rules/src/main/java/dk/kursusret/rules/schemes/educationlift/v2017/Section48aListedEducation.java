package dk.kursusret.rules.schemes.educationlift.v2017;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.OnList;

/** The education is on the Ministry's list of educations for the job titles that are hardest to recruit for. */
public record Section48aListedEducation(Provision provision) implements Condition {
    public static final String LIST = "lift-shortage";

    @Override
    public String id() {
        return "education-lift.on-shortage-list";
    }

    @Override
    public Finding examine(Case kase) {
        return OnList.of(LIST, kase, edition -> NamedCourse.isOn(edition, kase));
    }
}
