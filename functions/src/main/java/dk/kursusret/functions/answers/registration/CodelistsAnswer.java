package dk.kursusret.functions.answers.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/** Every code list of the guide. */
public record CodelistsAnswer(List<OneList> codelists) {

    public static CodelistsAnswer of(RegistrationGuide guide) {
        return new CodelistsAnswer(
                guide.codelists().all().stream().map(list -> OneList.of(list, guide)).toList());
    }

    /** One code list of the guide, with the combinations allowed. */
    public record OneList(String codelist, String name, Text explanation, Citation citation, List<CodeView> codes) {

        public static OneList of(Codelist list, RegistrationGuide guide) {
            return new OneList(list.id(), list.name(), list.explanation(), list.citation(),
                    list.codes().stream().map(code -> CodeView.of(list, code, guide)).toList());
        }
    }
}
