package dk.kursusret.rules.schemes.sixweeks.v2017;

import static dk.kursusret.rules.facts.CourseFact.PARTS;
import static dk.kursusret.rules.facts.PersonFact.PATH_AGREED_IN_NOTICE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import java.util.List;

/** A path of several courses of the person's own making was agreed in the notice period in which it began. */
public record Section4PathAgreed(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.path-agreed-in-notice";
    }

    @Override
    public Finding examine(Case kase) {
        boolean composed = kase.facts().get(PARTS).orElse(List.of()).size() > 1;
        return (composed ? Finding.choose(NoticePeriod.applies(kase), kase.holds(PATH_AGREED_IN_NOTICE),
                Finding.NOT_APPLICABLE) : Finding.NOT_APPLICABLE.because("one-course")).resting(PARTS);
    }
}
