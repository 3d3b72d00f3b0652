package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.CourseFact.PARTS;
import static dk.kursusret.rules.facts.CourseFact.PATH;
import static dk.kursusret.rules.facts.PersonFact.USE;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.sixweeks.counting.Ledighedsydelse;

/**
 * One course or one path in a benefit period; a path may be taken in pieces. A course that was broken off is decided by
 * § 5. Exception, in the orders on fleksjob: a new right after nine months in fleksjob.
 *
 * @param newRight the exception's provision
 */
public record Section2OneCourse(Provision provision, Citation newRight) implements Condition {

    @Override
    public String id() {
        return "six-weeks.one-course";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(USE).decide(use -> switch (use) {
            case NONE -> Finding.MET.because(isElement(kase) ? "first-element" : unused(kase));
            case UNDERWAY -> Finding.MET.because("underway");
            case INTERRUPTED -> Finding.MET.because("interrupted");
            case COMPLETED -> anew(kase);
        });
    }

    private static boolean isElement(Case kase) {
        return kase.knows(PATH) && kase.knows(PARTS);
    }

    private static String unused(Case kase) {
        return Ledighedsydelse.isKnown(kase) ? "unused-on-ledighedsydelse" : "";
    }

    private Finding anew(Case kase) {
        Finding again = Ledighedsydelse.hasNewRight(kase);
        return switch (again.truth()) {
            case TRUE -> again.because("new-right").citing(newRight);
            case FALSE -> again.because(Ledighedsydelse.isKnown(kase) ? "completed-on-ledighedsydelse" : "");
            case UNKNOWN -> again.because("perhaps-a-new-right");
        };
    }
}
