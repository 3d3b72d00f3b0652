package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.Registration.Persongruppemarkering;
import dk.kursusret.rules.decision.WeeklyTime;
import dk.kursusret.rules.facts.WorkTime;
import java.util.List;
import java.util.Optional;

/**
 * How the municipality registers the activity.
 *
 * @param bevillingsramme null if the guide has no valid combination
 * @param persongruppemarkering null if there is none
 * @param fritagelse null if there is none
 */
public record RegistrationView(@JsonInclude(Include.ALWAYS) Optional<Integer> bevillingsramme,
        @JsonInclude(Include.ALWAYS) List<Integer> afholdelseskategorier,
        @JsonInclude(Include.ALWAYS) Optional<Persongruppemarkering> persongruppemarkering,
        @JsonInclude(Include.ALWAYS) Optional<WorkTime> fritagelse, Optional<Integer> weeklyHours,
        Optional<Integer> weeklyMinutes, @JsonInclude(Include.ALWAYS) List<String> mandatory) {

    static RegistrationView of(Registration registration) {
        return new RegistrationView(registration.bevillingsramme(), registration.afholdelseskategorier(),
                registration.persongruppemarkering(), registration.fritagelse(),
                registration.weekly().map(WeeklyTime::hours), registration.weekly().map(WeeklyTime::minutes),
                registration.mandatory());
    }
}
