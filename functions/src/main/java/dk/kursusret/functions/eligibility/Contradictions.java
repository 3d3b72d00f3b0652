package dk.kursusret.functions.eligibility;

import static dk.kursusret.rules.facts.CaseFact.TRAVEL_DAYS;
import static dk.kursusret.rules.facts.CourseFact.DESELECTED;
import static dk.kursusret.rules.facts.CourseFact.END;
import static dk.kursusret.rules.facts.CourseFact.HOURS;
import static dk.kursusret.rules.facts.CourseFact.PARTS;
import static dk.kursusret.rules.facts.CourseFact.START;
import static dk.kursusret.rules.facts.CourseFact.TEACHING_DAYS;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_FOLLOWS_IMMEDIATELY;
import static dk.kursusret.rules.facts.EmployerFact.EMPLOYMENT_START;
import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_HOURS;
import static dk.kursusret.rules.facts.PersonFact.ACCUMULATED_WEEKS;
import static dk.kursusret.rules.facts.PersonFact.COURSE_STARTED_IN_NOTICE;
import static dk.kursusret.rules.facts.PersonFact.FIRST_UNEMPLOYED_DAY;
import static dk.kursusret.rules.facts.PersonFact.HOURS_IN_COVID_WINDOWS;
import static dk.kursusret.rules.facts.PersonFact.INTERRUPTION;
import static dk.kursusret.rules.facts.PersonFact.MISSED_PARTS;
import static dk.kursusret.rules.facts.PersonFact.USE;
import static dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount.FULL_WEEK;

import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Finds facts that cannot both be true. A fault is reported at each of the two, since we cannot know which one is wrong.
 * A third fact that they are measured against is only named in the text.
 */
final class Contradictions {
    private static final Text ENDS_BEFORE_IT_BEGINS = new Text("Kurset kan ikke slutte, før det begynder.",
            "The course cannot end before it begins.");
    private static final Text NO_LENGTH = new Text(
            "Et kursus varer mere end 0. Udelad feltet, hvis tallet ikke kendes.",
            "A course must last longer than 0. Leave the field out if the number is not known.");
    private static final Text MORE_DAYS_THAN_DATES = new Text(
            "Der er ikke så mange dage fra kursets start (/course/start) til dets slutning.",
            "There are not that many days from the start of the course (/course/start) to its end.");
    private static final Text BEGUN_IN_NOTICE = new Text("Et kursus, der er begyndt i opsigelsesperioden, begynder før "
            + "første ledighedsdag (/person/noticePeriod/firstUnemployedDay).",
            "A course started in the notice period starts before the first day of unemployment "
                    + "(/person/noticePeriod/firstUnemployedDay).");
    private static final Text APPLIED_FOR_AND_DESELECTED = new Text("En del kan ikke både være søgt og valgt fra.",
            "A part cannot be both applied for and deselected.");
    private static final Text UNUSED_AND_INTERRUPTED = new Text(
            "Når retten ikke er brugt (NONE), kan intet forløb være afbrudt.",
            "If the right has not been used (NONE), no course can have been interrupted.");
    private static final Text UNUSED_AND_MISSED = new Text(
            "Når retten ikke er brugt (NONE), kan der ikke være udeblivelse fra dele af et forløb. En tom liste betyder ingen.",
            "If the right has not been used (NONE), no part of a course can have been missed. An empty array means none.");
    private static final Text FOLLOWS_AND_PRECEDES = new Text("Et job, der følger umiddelbart efter kurset, begynder "
            + "ikke før kurset (/course/start). Er kurset rykket til efter ansættelsen, så skriv false i "
            + "employmentFollowsImmediately: Så spørges der om tilskud til arbejdsgiveren (situation 3).",
            "A job that follows the course immediately does not begin before the course (/course/start). If the course "
                    + "has been postponed until after the hiring, state false in employmentFollowsImmediately: the question "
                    + "is then about a subsidy to the employer (situation 3).");
    private static final Text MORE_HOURS_THAN_ALL = new Text(
            "Der kan ikke ligge flere timer i de to perioder, end der er ledighed i alt.",
            "The two periods cannot hold more hours than there are of unemployment in all.");
    private static final Text MORE_TRAVEL_THAN_DATES = new Text(
            "Der er ikke så mange dage at rejse fra kursets start (/course/start) til dets slutning.",
            "There are not that many days to travel from the start of the course (/course/start) to its end.");
    /** Weeks have two decimals: the hours may be those of a hundredth more. */
    private static final BigDecimal ROUNDED_OFF = new BigDecimal("0.01");
    private final Facts facts;
    private final Faults faults;

    private Contradictions(Facts facts, Faults faults) {
        this.facts = facts;
        this.faults = faults;
    }

    static void find(Facts facts, Faults faults) {
        new Contradictions(facts, faults).find();
    }

    private void find() {
        lengths();
        dates();
        covidWindows();
        noticePeriod();
        parts();
        unused();
        job();
    }

    private void lengths() {
        facts.get(TEACHING_DAYS).filter(days -> days == 0).ifPresent(days -> fault(NO_LENGTH, TEACHING_DAYS));
        facts.get(HOURS).filter(hours -> hours.signum() == 0).ifPresent(hours -> fault(NO_LENGTH, HOURS));
    }

    private void dates() {
        facts.get(START).ifPresent(start -> facts.get(END).ifPresent(end -> {
            if (end.isBefore(start)) {
                fault(ENDS_BEFORE_IT_BEGINS, END);
            } else {
                long dates = ChronoUnit.DAYS.between(start, end) + 1;
                moreThan(dates, TEACHING_DAYS, MORE_DAYS_THAN_DATES);
                moreThan(dates, TRAVEL_DAYS, MORE_TRAVEL_THAN_DATES);
            }
        }));
    }

    private void moreThan(long dates, Fact<Integer> days, Text text) {
        facts.get(days).filter(stated -> stated > dates).ifPresent(stated -> fault(text, days, END));
    }

    private void covidWindows() {
        moreInWindowsThan(facts.get(ACCUMULATED_HOURS), ACCUMULATED_HOURS);
        moreInWindowsThan(facts.get(ACCUMULATED_WEEKS).map(weeks -> weeks.add(ROUNDED_OFF).multiply(FULL_WEEK)),
                ACCUMULATED_WEEKS);
    }

    private void moreInWindowsThan(Optional<BigDecimal> all, Fact<?> stated) {
        if (all.filter(hours -> facts.get(HOURS_IN_COVID_WINDOWS).filter(some -> some.compareTo(hours) > 0).isPresent())
                .isPresent()) {
            fault(MORE_HOURS_THAN_ALL, HOURS_IN_COVID_WINDOWS, stated);
        }
    }

    private void noticePeriod() {
        boolean begun = facts.get(COURSE_STARTED_IN_NOTICE).orElse(false);
        if (begun && facts.get(START).flatMap(start -> facts.get(FIRST_UNEMPLOYED_DAY)
                .filter(unemployed -> !start.isBefore(unemployed))).isPresent()) {
            fault(BEGUN_IN_NOTICE, COURSE_STARTED_IN_NOTICE, START);
        }
    }

    private void parts() {
        List<String> parts = facts.get(PARTS).orElse(List.of());
        List<String> deselected = facts.get(DESELECTED).orElse(List.of());
        for (int i = 0; i < parts.size(); i++) {
            int j = deselected.indexOf(parts.get(i));
            if (j >= 0) {
                fault(APPLIED_FOR_AND_DESELECTED, PARTS.pointer() + "/" + i, DESELECTED.pointer() + "/" + j);
            }
        }
    }

    private void unused() {
        if (facts.get(USE).filter(use -> use == SixWeeksUse.NONE).isEmpty()) {
            return;
        }
        if (facts.knows(INTERRUPTION)) {
            fault(UNUSED_AND_INTERRUPTED, USE, INTERRUPTION);
        }
        if (!facts.get(MISSED_PARTS).orElse(List.of()).isEmpty()) {
            fault(UNUSED_AND_MISSED, USE, MISSED_PARTS);
        }
    }

    private void job() {
        boolean follows = facts.get(EMPLOYMENT_FOLLOWS_IMMEDIATELY).orElse(false);
        if (follows && facts.get(START).flatMap(start -> facts.get(EMPLOYMENT_START)
                .filter(hired -> hired.isBefore(start))).isPresent()) {
            fault(FOLLOWS_AND_PRECEDES, EMPLOYMENT_FOLLOWS_IMMEDIATELY, EMPLOYMENT_START);
        }
    }

    private void fault(Text what, Fact<?>... contradicting) {
        for (Fact<?> fact : contradicting) {
            fault(what, fact.pointer());
        }
    }

    private void fault(Text what, String... pointers) {
        for (String pointer : pointers) {
            faults.add(Kind.CONTRADICTION, pointer, what.da(), what.en());
        }
    }
}
