package dk.kursusret.functions.registration;

import dk.kursusret.functions.answers.registration.CheckAnswer;
import dk.kursusret.functions.answers.registration.CodelistsAnswer;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.RegistrationCheck;
import dk.kursusret.rules.registration.RegistrationDates;
import dk.kursusret.rules.registration.RegistrationEntry;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the registration guide says about its codes and about a registration. */
public final class Registrations {
    private final Supplier<RegistrationGuide> guide;

    /** @param guide called with the first question only, since reading the guide would slow down the start */
    public Registrations(Supplier<RegistrationGuide> guide) {
        this.guide = guide;
    }

    /**
     * Says whether an activity may be registered with these codes on these days, and if not, why.
     *
     * @throws Problem 400 with every fault in the parameters
     */
    public CheckAnswer check(Map<String, List<String>> parameters) {
        Faults faults = new Faults();
        Fields fields = Fields.ofParameters(parameters, RegistrationEntryReader.PARAMETERS, faults);
        RegistrationDates dates = new RegistrationDates(fields.day("activityStart"), fields.day("registeredOn"));
        RegistrationEntry entry = new RegistrationEntryReader(guide.get()).read(fields, faults);
        return CheckAnswer.of(new RegistrationCheck(guide.get()).check(entry, dates), dates, guide.get());
    }

    CodelistsAnswer codes() {
        return CodelistsAnswer.of(guide.get());
    }

    /** @throws Problem 404 if the guide has no such list */
    public CodelistsAnswer.OneList codes(String id) {
        return guide.get().codelists().list(id).map(list -> CodelistsAnswer.OneList.of(list, guide.get()))
                .orElseThrow(() -> Problem.notFound(
                        "Kodelisten findes ikke. Vi har " + ids() + ".",
                        "There is no such code list. We have " + ids() + "."));
    }

    private String ids() {
        return String.join(", ", guide.get().codelists().all().stream().map(Codelist::id).toList());
    }
}
