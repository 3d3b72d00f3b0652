package dk.kursusret.functions.answers.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.registration.RegistrationAnswer;
import dk.kursusret.rules.registration.RegistrationDates;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.texts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether an activity may be registered with the given codes on the given days, and if not, why.
 *
 * @param activityStart null if it was not stated
 * @param registeredOn null if it was not stated
 */
public record CheckAnswer(RegistrationAnswer.Outcome outcome,
        @OrNull Optional<LocalDate> activityStart,
        @OrNull Optional<LocalDate> registeredOn, Citation citation,
        List<StatementView> reasons, List<StatementView> notices, Optional<CodeView.Subsidy> hourlySubsidy,
        @JsonInclude(Include.NON_EMPTY) List<CodeView.Field> fields, List<CodeView.Named> codes, boolean advisory,
        Text advisoryText) {

    public static CheckAnswer of(RegistrationAnswer answer, RegistrationDates dates, RegistrationGuide guide) {
        return new CheckAnswer(answer.outcome(), dates.activityStart(), dates.registeredOn(), answer.citation(),
                StatementView.of(answer.reasons()), StatementView.of(answer.notices()),
                answer.hourlySubsidy().map(CodeView.Subsidy::of), CodeView.Field.of(answer.requiredFields()),
                answer.codes().stream().map(code -> CodeView.Named.of(code, guide.codelists())).toList(), true,
                guide.advisory());
    }
}
