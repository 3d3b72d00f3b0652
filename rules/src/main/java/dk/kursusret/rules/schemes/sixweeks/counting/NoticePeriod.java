package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.PersonFact.COURSE_STARTED_IN_NOTICE;
import static dk.kursusret.rules.facts.PersonFact.FIRST_UNEMPLOYED_DAY;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Once;
import dk.kursusret.rules.engine.Reading;
import java.time.LocalDate;

/** § 4: a course begun in the notice period that goes on from the first day of unemployment. */
public final class NoticePeriod {
    /** Before this day the orders on fleksjob have no such rule. */
    private static final LocalDate FOR_LEDIGHEDSYDELSE_FROM = LocalDate.of(2017, 3, 1);

    private static final Once<Finding> APPLIES = new Once<>(NoticePeriod::appliesOf);

    private NoticePeriod() {}

    public static Finding applies(Case kase) {
        return APPLIES.in(kase);
    }

    private static Finding appliesOf(Case kase) {
        return kase.asOf().isBefore(FOR_LEDIGHEDSYDELSE_FROM)
                ? Ledighedsydelse.isNotReceived(kase).and(begunInNotice(kase))
                : begunInNotice(kase);
    }

    /**
     * Where the request does not say, the dates do: a course that begins on the first unemployed day or later was not
     * begun in the notice period.
     */
    private static Finding begunInNotice(Case kase) {
        Finding stated = kase.holds(COURSE_STARTED_IN_NOTICE);
        Finding after = kase.read(START).with(firstUnemployedDay(kase), (start, first) -> !start.isBefore(first))
                .test(isAfter -> isAfter);
        boolean byDays = !kase.knows(COURSE_STARTED_IN_NOTICE) && after.truth() == Truth.TRUE;
        return (byDays ? Finding.NOT_MET : stated).resting(stated.sources()).resting(START)
                .resting(FIRST_UNEMPLOYED_DAY);
    }

    public static Reading<LocalDate> firstUnemployedDay(Case kase) {
        return kase.read(FIRST_UNEMPLOYED_DAY);
    }
}
