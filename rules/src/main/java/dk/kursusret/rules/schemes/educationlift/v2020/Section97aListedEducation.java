package dk.kursusret.rules.schemes.educationlift.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.OnList;

/** The education is on the national list of vocational educations in need of labour. */
public record Section97aListedEducation(Provision provision) implements Condition {
    public static final String LIST = "lift-110";

    @Override
    public String id() {
        return "education-lift-110.on-list";
    }

    @Override
    public Finding examine(Case kase) {
        return OnList.of(LIST, kase, edition -> NamedCourse.isOn(edition, kase));
    }
}
