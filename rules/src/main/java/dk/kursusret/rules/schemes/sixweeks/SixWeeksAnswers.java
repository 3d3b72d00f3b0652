package dk.kursusret.rules.schemes.sixweeks;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Hours;
import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Truth;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.registration.Afholdelseskategori;
import dk.kursusret.rules.schemes.NamedCourse;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the answers of both versions of six weeks have in common. */
public final class SixWeeksAnswers {
    /** {@code registration} 4.1: the frame of six weeks. */
    private static final int BEVILLINGSRAMME = 7;

    private SixWeeksAnswers() {}

    public static Authority decidedBy(Case kase) {
        return kase.is(PersonFact.GROUP, Group.LEDIGHEDSYDELSE).truth() == Truth.TRUE ? Authority.JOBCENTRE
                : Authority.A_KASSE;
    }

    /** The account before and after the course. */
    public static Hours hours(Case kase) {
        Reading<BigDecimal> total = HoursAccount.total(kase);
        Reading<BigDecimal> used = HoursAccount.used(kase);
        Reading<BigDecimal> course = HoursAccount.course(kase);
        Reading<BigDecimal> left = total.with(used, BigDecimal::subtract).with(course, BigDecimal::subtract)
                .map(hours -> hours.max(BigDecimal.ZERO));
        return new Hours(total.value(), used.value(), course.value(), left.value());
    }

    /** § 8 and {@code registration} 4.1: the exemption must be registered, the activity in frame 7 may be. */
    public static Registration registration(Case kase) {
        Optional<WorkTime> fritagelse = switch (HoursAccount.isFullTime(kase).truth()) {
            case TRUE -> Optional.of(WorkTime.FULL_TIME);
            case FALSE -> Optional.of(WorkTime.PART_TIME);
            case UNKNOWN -> Optional.empty();
        };
        List<Integer> categories = NamedCourse.level(kase).value().map(Afholdelseskategori::of).stream().toList();
        return new Registration(Optional.of(BEVILLINGSRAMME), categories, Optional.empty(), fritagelse,
                Optional.empty(), List.of("fritagelse"));
    }
}
