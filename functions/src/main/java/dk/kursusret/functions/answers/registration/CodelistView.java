package dk.kursusret.functions.answers.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.RegistrationGuide;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/** A code list of the guide, with what may be combined. */
public record CodelistView(String codelist, String name, Text explanation, Citation citation, List<CodeView> codes) {

    public static CodelistView of(Codelist list, RegistrationGuide guide) {
        return new CodelistView(list.id(), list.name(), list.explanation(), list.citation(),
                list.codes().stream().map(code -> CodeView.of(list, code, guide)).toList());
    }
}
