package dk.kursusret.functions.answers.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.registration.ActivityField;
import dk.kursusret.rules.registration.Closure;
import dk.kursusret.rules.registration.Code;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.Codelists;
import dk.kursusret.rules.registration.HourlySubsidy;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A code with everything the guide says about it.
 *
 * @param activityStart the days on which an activity with this code may begin
 * @param registeredOn the days on which it may be registered
 * @param afholdelseskategorier those that a bevillingsramme may be combined with; given for these only
 * @param jobordretyper those that an aktiveringspulje may be combined with; given for these only
 */
public record CodeView(Id id, String name, Text explanation, Citation citation, Validity activityStart,
        Validity registeredOn, Optional<List<Integer>> afholdelseskategorier, Optional<List<String>> jobordretyper,
        Optional<Subsidy> hourlySubsidy, @JsonInclude(Include.NON_EMPTY) List<Field> fields) {

    static CodeView of(Codelist list, Code code, RegistrationGuide guide) {
        return new CodeView(Id.of(list, code), code.name(), code.explanation(), code.citation(),
                days(code, Closure.Day.ACTIVITY_START), days(code, Closure.Day.REGISTERED_ON),
                Optional.of(code).filter(frame -> frame.codelist().equals(Codelists.BEVILLINGSRAMME))
                        .map(frame -> categories(frame, guide)),
                Optional.of(code).filter(pool -> pool.codelist().equals(Codelists.AKTIVERINGSPULJE))
                        .map(pool -> types(pool, guide)),
                guide.subsidy(code).map(Subsidy::of), Field.of(guide.fields(code)));
    }

    private static Validity days(Code code, Closure.Day day) {
        return new Validity(code.firstDay(day), code.lastDay(day));
    }

    private static List<Integer> categories(Code frame, RegistrationGuide guide) {
        return guide.frames().categoriesOf(frame).stream().map(category -> Integer.valueOf(category.id())).toList();
    }

    private static List<String> types(Code pool, RegistrationGuide guide) {
        return guide.codelists().list(Codelists.JOBORDRETYPE).orElseThrow().codes().stream()
                .filter(type -> guide.workplaces().marks(pool, type)).map(Code::id).toList();
    }

    /** A code as sent: a number if every code of its list is one, else text. */
    public record Id(@JsonValue Object written) {

        static Id of(Codelist list, Code code) {
            return new Id(list.isNumbered() ? Integer.valueOf(code.id()) : code.id());
        }

        @Override
        public String toString() {
            return written.toString();
        }
    }

    /** A code with its name, as an answer refers to it. */
    public record Named(String codelist, CodeView.Id id, String name) {

        static Named of(Code code, Codelists lists) {
            return new Named(code.codelist(), CodeView.Id.of(lists.list(code.codelist()).orElseThrow(), code),
                    code.name());
        }
    }

    /** What the firm is paid for an adult apprentice; {@code mostYears} is null if the guide sets no limit. */
    public record Subsidy(BigDecimal kronerPerHour, @OrNull Optional<Integer> mostYears,
            Section citation) {

        /** A section of one of the project's five source documents. */
        public record Section(String document, String section) {}

        static Subsidy of(HourlySubsidy subsidy) {
            return new Subsidy(subsidy.kronerPerHour(), subsidy.mostYears(), new Section("registration", "9"));
        }
    }

    /**
     * A field that must be filled in for an activity of this type.
     *
     * @param codelist the list its value is chosen from; null if any text will do
     */
    public record Field(String id, boolean required, Text name,
            @OrNull Optional<String> codelist) {

        static List<Field> of(List<ActivityField> fields) {
            return fields.stream().map(field -> new Field(field.id(), true, field.name(), field.codelist())).toList();
        }
    }
}
