package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.PersonFact.INSURANCE;
import static dk.kursusret.rules.facts.PersonFact.REGISTERED_AS;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.schemes.NamedCourse;
import java.util.function.Function;

/** A finding that depends on the account of six weeks, where the facts that decide the account may be unknown. */
public final class ByAccount {
    private static final WorkTime FULL = WorkTime.FULL_TIME;
    private static final WorkTime PART = WorkTime.PART_TIME;
    private static final Facts[][] WORK_TIMES = {{workTimes(FULL, FULL), workTimes(FULL, PART)},
            {workTimes(PART, FULL), workTimes(PART, PART)}};
    private final Case kase;
    private final Function<Case, Finding> finding;
    /** By insurance, then by registration; null until needed. */
    private final Finding[][] answers = new Finding[WORK_TIMES.length][WORK_TIMES.length];

    private ByAccount(Case kase, Function<Case, Finding> finding) {
        this.kase = kase;
        this.finding = finding;
    }

    private static Facts workTimes(WorkTime insurance, WorkTime registration) {
        return Facts.NOTHING.with(INSURANCE, insurance).with(REGISTERED_AS, registration);
    }

    /** The account and the thirty-hour week both depend on the person's group, insurance and registration. */
    public static Finding decide(Case kase, Function<Case, Finding> finding) {
        return Ledighedsydelse.byGroup(kase, finding, insured -> new ByAccount(insured, finding).byWorkTime());
    }

    /** Neither insurance nor registration is asked for where it changes nothing, whatever the other is. */
    private Finding byWorkTime() {
        WorkTime insurance = kase.facts().orNull(INSURANCE);
        WorkTime registration = kase.facts().orNull(REGISTERED_AS);
        if (insurance == null && !insuranceMatters(registration)) {
            insurance = FULL;
        }
        if (registration == null && !registrationMatters(insurance)) {
            registration = FULL;
        }
        return byInsurance(insurance, registration).resting(INSURANCE).resting(REGISTERED_AS)
                .resting(NamedCourse.isAcademy(kase).sources());
    }

    /** @param registration null where it is unknown */
    private boolean insuranceMatters(WorkTime registration) {
        return registration == null ? differ(FULL, FULL, PART, FULL) || differ(FULL, PART, PART, PART)
                : !decidesAlone(registration, Truth.FALSE);
    }

    /** @param insurance null where it is unknown, and matters */
    private boolean registrationMatters(WorkTime insurance) {
        return insurance == null ? differ(FULL, FULL, FULL, PART) || differ(PART, FULL, PART, PART)
                : !decidesAlone(insurance, Truth.TRUE);
    }

    /** Full-time insurance decides alone at academy level, full-time registration at every other. */
    private boolean decidesAlone(WorkTime workTime, Truth atAcademyLevel) {
        return workTime == FULL && NamedCourse.isAcademy(kase).truth() == atAcademyLevel;
    }

    private boolean differ(WorkTime insurance, WorkTime registration, WorkTime otherInsurance,
            WorkTime otherRegistration) {
        return of(insurance, registration).truth() != of(otherInsurance, otherRegistration).truth();
    }

    /** Null stands for either. */
    private Finding byInsurance(WorkTime insurance, WorkTime registration) {
        return insurance == null ? Finding.choose(kase.is(INSURANCE, FULL), byRegistration(FULL, registration),
                byRegistration(PART, registration)) : byRegistration(insurance, registration);
    }

    private Finding byRegistration(WorkTime insurance, WorkTime registration) {
        return registration == null
                ? Finding.choose(kase.is(REGISTERED_AS, FULL), of(insurance, FULL), of(insurance, PART))
                : of(insurance, registration);
    }

    /** The finding for somebody with these two; worked out once for each pair. */
    private Finding of(WorkTime insurance, WorkTime registration) {
        Finding[] insured = answers[insurance.ordinal()];
        int place = registration.ordinal();
        if (insured[place] == null) {
            insured[place] = finding.apply(kase.with(WORK_TIMES[insurance.ordinal()][place]));
        }
        return insured[place];
    }
}
