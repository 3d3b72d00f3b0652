package dk.kursusret.rules.sixweeks.v2015;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.NamedCourse;
import dk.kursusret.rules.Outcome;
import dk.kursusret.rules.Truth;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.fact.CourseFact;
import dk.kursusret.rules.fact.CourseLevel;
import dk.kursusret.rules.fact.PersonFact;
import dk.kursusret.rules.fact.WorkTime;
import dk.kursusret.rules.sixweeks.HoursAccount;
import dk.kursusret.rules.sixweeks.NoticePeriod;
import dk.kursusret.rules.sixweeks.TravelAllowance;
import dk.kursusret.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the guidance says beside the conditions, where it matters for the case. */
final class Notices2015 {
    private Notices2015() {}

    static List<Statement> always(Case kase, Outcome outcome) {
        List<Statement> notices = new ArrayList<>();
        if (NamedCourse.level(kase).test(level -> level == CourseLevel.PRIVATE).truth() == Truth.TRUE) {
            notices.add(notice("private-course-attendance", "§ 2, stk. 2"));
        }
        if (NoticePeriod.applies(kase).truth() == Truth.TRUE) {
            notices.add(notice("notice-period-dagpenge-refused", "§ 4"));
            notices.add(notice("quarantine-hours", "§ 4"));
            if (HoursAccount.isFullTime(kase).truth() == Truth.FALSE || kase.knows(CourseFact.TEACHING_DAYS)) {
                notices.add(notice("hours-in-proportion", "§ 4"));
            }
        }
        if (kase.is(PersonFact.INSURANCE, WorkTime.PART_TIME).truth() == Truth.TRUE) {
            notices.add(notice("daily-hours-part-time-insured", "§ 9"));
        }
        if (outcome == Outcome.NOT_ENTITLED) {
            notices.add(notice("new-benefit-period", "§ 3"));
        }
        return List.copyOf(notices);
    }

    static List<Statement> withAYes(Case kase, Outcome outcome) {
        List<Statement> notices = new ArrayList<>(always(kase, outcome));
        notices.add(notice("participant-fee-paid-by-jobcentre", "§ 11"));
        notices.add(notice("deductions-apply", "§ 26 a"));
        notices.add(notice("split-course", "§ 3"));
        if (kase.knows(CourseFact.PATH)) {
            notices.add(notice("different-schools", "§ 8"));
            notices.add(notice("deselection-is-final", "§ 2, stk. 4"));
        }
        if (kase.holds(CourseFact.JOBCENTRE_COVERS_REST).truth() == Truth.TRUE) {
            notices.add(notice("jobcentre-grants-the-rest", "§ 2, stk. 5"));
        }
        notices.addAll(TravelAllowance.notices(kase));
        return List.copyOf(notices);
    }

    private static Statement notice(String id, String section) {
        return new Statement(id, Texts.of("notice.six-weeks." + id), Optional.of(Citation.sixWeeks(section)));
    }
}
