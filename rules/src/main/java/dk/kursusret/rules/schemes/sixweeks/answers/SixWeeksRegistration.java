package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.WeeklyTime;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.WorkTime;
import dk.kursusret.rules.registration.FrameSuggestion;
import dk.kursusret.rules.registration.FrameSuggestions;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.schemes.NamedCourse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code registration} 4.1: the exemption must be registered, and the activity may be registered in frame 7, where the
 * guide allows that frame for its kind of course.
 *
 * @param leftOpen why no frame is suggested, where none is
 */
record SixWeeksRegistration(Registration registration, List<Statement> leftOpen) {
    private static final FrameSuggestions GUIDE = new FrameSuggestions(RegistrationGuide.load());
    private static final int BEVILLINGSRAMME = 7;

    static SixWeeksRegistration of(Case kase) {
        FrameSuggestion suggested = GUIDE.suggest(BEVILLINGSRAMME, NamedCourse.level(kase).value(),
                kase.facts().get(CourseFact.START), kase.asOf());
        return new SixWeeksRegistration(new Registration(suggested.bevillingsramme(),
                suggested.afholdelseskategorier(), Optional.empty(), fritagelse(kase), weekly(kase),
                List.of("fritagelse")), suggested.leftOpen().stream().toList());
    }

    private static Optional<WorkTime> fritagelse(Case kase) {
        return switch (WorkedOut.isFullTime(kase).truth()) {
            case TRUE -> Optional.of(WorkTime.FULL_TIME);
            case FALSE -> Optional.of(WorkTime.PART_TIME);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<WeeklyTime> weekly(Case kase) {
        return fritagelse(kase).flatMap(time -> time == WorkTime.FULL_TIME ? Optional.of(WeeklyTime.fullTime())
                : NamedCourse.statedHours(kase).with(kase.read(CourseFact.START).with(kase.read(CourseFact.END),
                        Span::new), (hours, days) -> WeeklyTime.of(hours, days.start(), days.end())).value());
    }

    private record Span(LocalDate start, LocalDate end) {}
}
