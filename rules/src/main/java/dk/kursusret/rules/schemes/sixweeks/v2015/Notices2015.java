package dk.kursusret.rules.schemes.sixweeks.v2015;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.TravelAllowance;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.NoticePeriod;
import dk.kursusret.rules.texts.Texts;
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
        if (kase.read(PersonFact.EDUCATIONS).test(Notices2015::hasOther).truth() == Truth.TRUE) {
            notices.add(notice("foreign-education", "§ 1"));
        }
        if (kase.is(PersonFact.USE, SixWeeksUse.INTERRUPTED).truth() == Truth.TRUE) {
            notices.add(notice("deselection-after-interruption", "§ 5, stk. 3"));
        }
        if (kase.is(PersonFact.INSURANCE, WorkTime.PART_TIME).truth() == Truth.TRUE) {
            notices.add(notice("daily-hours-part-time-insured", "§ 9"));
        }
        if (kase.holds(PersonFact.FIRST_JOB_INTERVIEW_HELD).truth() == Truth.FALSE) {
            notices.add(notice("early-interview-and-joint-interview", "§ 7"));
        }
        notices.addAll(inNoticePeriod(kase));
        if (outcome == Outcome.NOT_ENTITLED) {
            notices.add(notice("new-benefit-period", "§ 3"));
        } else {
            notices.add(notice("guidance", "§ 7"));
        }
        return List.copyOf(notices);
    }

    static List<Statement> withAYes(Case kase, Outcome outcome) {
        List<Statement> notices = new ArrayList<>(always(kase, outcome));
        List.of(notice("deductions-apply", "§ 26 a"), notice("split-course", "§ 3"), notice("quarantine-hours", "§ 4"),
                notice("three-registrations", "§ 8"), notice("participant-fee-paid-by-jobcentre", "§ 11"),
                notice("tolerated-sick-days", "§ 12"), notice("activation-arranged-around", "§ 12"),
                notice("cancelled-course", "§ 15")).forEach(notices::add);
        if (kase.knows(CourseFact.PATH)) {
            notices.add(notice("different-schools", "§ 8"));
            notices.add(notice("deselection-is-final", "§ 2, stk. 4"));
            notices.add(notice("later-elements-lost-too", "§ 5, stk. 1"));
        }
        if (kase.holds(CourseFact.JOBCENTRE_COVERS_REST).truth() == Truth.TRUE) {
            notices.add(notice("jobcentre-grants-the-rest", "§ 2, stk. 5"));
        }
        if (earlierScheme(kase)) {
            notices.add(notice("one-course-despite-selvvalgt", "§ 16"));
        }
        Truth fullTime = HoursAccount.isFullTime(kase).truth();
        if (fullTime == Truth.TRUE) {
            notices.add(notice("contact-interviews-paused", "§ 12"));
        }
        if (fullTime == Truth.FALSE) {
            notices.add(notice("hours-of-part-time-teaching", "§ 9"));
            notices.add(notice("activation-around-part-time", "§ 12"));
        }
        notices.addAll(TravelAllowance.notices(kase));
        return List.copyOf(notices);
    }

    private static List<Statement> inNoticePeriod(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (NoticePeriod.applies(kase).truth() == Truth.TRUE) {
            notices.add(notice("notice-period-dagpenge-refused", "§ 4"));
            notices.add(notice("notice-period-payment", "§ 11"));
            if (HoursAccount.isFullTime(kase).truth() == Truth.FALSE || kase.knows(CourseFact.TEACHING_DAYS)) {
                notices.add(notice("hours-in-proportion", "§ 4"));
            }
        }
        return notices;
    }

    /** A foreign education, or one that the list of levels does not name, is stated as OTHER. */
    private static boolean hasOther(List<Education> educations) {
        return educations.stream().anyMatch(education -> education.level() == EducationLevel.OTHER);
    }

    /** Hours used without a course of this scheme were used under the earlier one. */
    private static boolean earlierScheme(Case kase) {
        return kase.is(PersonFact.USE, SixWeeksUse.NONE)
                .and(kase.read(PersonFact.HOURS_USED).test(hours -> hours.signum() > 0)).truth() == Truth.TRUE;
    }

    private static Statement notice(String id, String section) {
        return new Statement(id, Texts.of("notice.six-weeks." + id), Optional.of(Citation.sixWeeks(section)));
    }
}
