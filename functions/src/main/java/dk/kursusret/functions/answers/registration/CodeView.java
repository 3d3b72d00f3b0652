package dk.kursusret.functions.answers.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.functions.answers.PeriodView;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.registration.Closure;
import dk.kursusret.rules.registration.Code;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.Codelists;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Optional;

/**
 * A code with all that the guide says of it.
 *
 * @param activityStart days on which an activity with it may begin
 * @param registeredOn days on which it may be registered
 * @param afholdelseskategorier those that a frame may be combined with; of frames alone
 * @param jobordretyper those that a pool may be combined with; of pools alone
 */
public record CodeView(CodeId id, String name, Text explanation, Citation citation, PeriodView activityStart,
        PeriodView registeredOn, Optional<List<Integer>> afholdelseskategorier, Optional<List<String>> jobordretyper,
        Optional<SubsidyView> hourlySubsidy, @JsonInclude(Include.NON_EMPTY) List<FieldView> fields) {

    static CodeView of(Codelist list, Code code, RegistrationGuide guide) {
        return new CodeView(CodeId.of(list, code), code.name(), code.explanation(), code.citation(),
                days(code, Closure.Day.ACTIVITY_START), days(code, Closure.Day.REGISTERED_ON),
                Optional.of(code).filter(frame -> frame.codelist().equals(Codelists.BEVILLINGSRAMME))
                        .map(frame -> categories(frame, guide)),
                Optional.of(code).filter(pool -> pool.codelist().equals(Codelists.AKTIVERINGSPULJE))
                        .map(pool -> types(pool, guide)),
                guide.subsidy(code).map(SubsidyView::of), FieldView.of(guide.fields(code)));
    }

    private static PeriodView days(Code code, Closure.Day day) {
        return new PeriodView(code.firstDay(day), code.lastDay(day));
    }

    private static List<Integer> categories(Code frame, RegistrationGuide guide) {
        return guide.frames().categoriesOf(frame).stream().map(category -> Integer.valueOf(category.id())).toList();
    }

    private static List<String> types(Code pool, RegistrationGuide guide) {
        return guide.codelists().list(Codelists.JOBORDRETYPE).orElseThrow().codes().stream()
                .filter(type -> guide.workplaces().marks(pool, type)).map(Code::id).toList();
    }
}
