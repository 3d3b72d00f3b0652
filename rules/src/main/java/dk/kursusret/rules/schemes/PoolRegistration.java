package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.Registration.Persongruppemarkering;
import dk.kursusret.rules.decision.WeeklyTime;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.registration.FrameSuggestion;
import dk.kursusret.rules.registration.FrameSuggestions;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the municipality registers a course paid for by a pool, according to the guide's data: nothing is suggested that
 * the check of registrations would refuse.
 *
 * @param leftOpen why no frame is suggested, where none is
 */
public record PoolRegistration(Registration registration, List<Statement> leftOpen) {
    private static final FrameSuggestions GUIDE = new FrameSuggestions(RegistrationGuide.load());

    /** A registration in the frame, under the category of the course's level. */
    public static PoolRegistration in(int bevillingsramme, Case kase) {
        return in(bevillingsramme, Optional.empty(), kase);
    }

    /** The same, with a mark on the person for the days of the course. */
    public static PoolRegistration in(int bevillingsramme, String persongruppemarkering, Case kase) {
        Optional<LocalDate> start = kase.facts().get(CourseFact.START);
        return in(bevillingsramme, GUIDE.mark(persongruppemarkering, start)
                .map(name -> new Persongruppemarkering(name, start, kase.facts().get(CourseFact.END))), kase);
    }

    private static PoolRegistration in(int bevillingsramme, Optional<Persongruppemarkering> mark, Case kase) {
        FrameSuggestion suggested = GUIDE.suggest(bevillingsramme, NamedCourse.level(kase).value(),
                kase.facts().get(CourseFact.START), kase.asOf());
        List<String> mandatory = new ArrayList<>();
        suggested.bevillingsramme()
                .ifPresent(frame -> mandatory.addAll(List.of("bevillingsramme", "afholdelseskategori")));
        mark.ifPresent(m -> mandatory.add("persongruppemarkering"));
        return new PoolRegistration(
                new Registration(suggested.bevillingsramme(), suggested.afholdelseskategorier(), mark,
                        Optional.empty(), weekly(kase), List.copyOf(mandatory)),
                suggested.leftOpen().stream().toList());
    }

    /** Full time, or the stated hours over the weeks that the course touches. */
    private static Optional<WeeklyTime> weekly(Case kase) {
        return kase.facts().get(CourseFact.FULL_TIME).flatMap(fullTime -> fullTime ? Optional.of(WeeklyTime.fullTime())
                : spread(NamedCourse.statedHours(kase).value(), kase));
    }

    private static Optional<WeeklyTime> spread(Optional<BigDecimal> hours, Case kase) {
        return hours.flatMap(all -> kase.facts().get(CourseFact.START).flatMap(start -> kase.facts().get(CourseFact.END)
                .filter(end -> !end.isBefore(start)).map(end -> WeeklyTime.of(all, start, end))));
    }
}
