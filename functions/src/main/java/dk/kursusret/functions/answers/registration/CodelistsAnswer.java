package dk.kursusret.functions.answers.registration;

import dk.kursusret.rules.registration.RegistrationGuide;
import java.util.List;

/** Every code list of the guide. */
public record CodelistsAnswer(List<CodelistView> codelists) {

    public static CodelistsAnswer of(RegistrationGuide guide) {
        return new CodelistsAnswer(
                guide.codelists().all().stream().map(list -> CodelistView.of(list, guide)).toList());
    }
}
