package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.CODE;
import static dk.kursusret.rules.facts.CourseFact.LISTED_ON;

import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a course is on a list. The edition in force decides; the caller's word counts where no course is named, or
 * where we have no edition in force but perhaps a sample.
 */
public final class OnList {
    /** How a reason begins where the caller's word decided. */
    public static final String VOUCHED = "vouched";
    static final Finding YES_BY_WORD = Finding.MET.because(VOUCHED);
    static final Finding NO_BY_WORD = Finding.NOT_MET.because(VOUCHED + "-not");

    private OnList() {}

    /** @param holds whether an edition has the course that the case names */
    public static Finding of(String list, Case kase, Predicate<Edition> holds) {
        return of(list, kase, holds, lists -> lists.contains(list));
    }

    /** @param vouchedFor whether the lists that the caller vouches for include this one, by whatever name */
    static Finding of(String list, Case kase, Predicate<Edition> holds, Predicate<List<String>> vouchedFor) {
        Optional<Boolean> vouched = kase.facts().get(LISTED_ON).map(vouchedFor::test);
        Finding finding = isNamed(list, kase, holds) ? named(list, kase, holds, vouched) : vouched(vouched);
        return finding.resting(NamedCourse.rowsRestOn(kase)).resting(LISTED_ON);
    }

    /** Parts alone name the course where the list has them, or where nobody vouches for a list. */
    private static boolean isNamed(String list, Case kase, Predicate<Edition> holds) {
        boolean byParts = !NamedCourse.elements(kase).isEmpty()
                && (!kase.knows(LISTED_ON) || kase.lists().inForce(list).filter(holds).isPresent());
        return NamedCourse.isNamed(kase) || byParts;
    }

    private static Finding named(String list, Case kase, Predicate<Edition> holds, Optional<Boolean> vouched) {
        Optional<Edition> edition = kase.lists().inForce(list);
        if (edition.isEmpty()) {
            return word(vouched).orElseGet(() -> lacking(list, kase));
        }
        if (holds.test(edition.get())) {
            return Finding.MET.by(edition.get().ref());
        }
        boolean sampleOnly = edition.get().ref().sample() && vouched.orElse(false);
        return sampleOnly ? YES_BY_WORD : Finding.NOT_MET.by(edition.get().ref());
    }

    private static Optional<Finding> word(Optional<Boolean> vouched) {
        return vouched.map(listed -> listed ? YES_BY_WORD : NO_BY_WORD);
    }

    private static Finding vouched(Optional<Boolean> vouched) {
        return word(vouched).orElseGet(() -> Finding.missing(CODE).because("no-course-named"));
    }

    /** We do not have the list; that is not to say that there is none. */
    private static Finding lacking(String list, Case kase) {
        Finding finding = Finding.missingData("list:" + list).because("list-not-here");
        return lapsed(list, kase).map(finding::noticing).orElse(finding);
    }

    /** The notice that the list's last edition has ended, and when its successor was due. */
    public static Optional<Statement> lapsed(String list, Case kase) {
        return kase.lists().lapsed(list).map(lapsed -> new Statement("list-lapsed",
                kase.text("notice.list-lapsed", Map.of("list", Texts.of("list." + list), "edition",
                        lapsed.last().edition(), "due", lapsed.successorDue())),
                Optional.empty()));
    }
}
