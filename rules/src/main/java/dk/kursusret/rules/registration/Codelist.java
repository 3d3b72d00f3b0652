package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Optional;

/**
 * A list from which the caseworker chooses.
 *
 * @param name in Danish
 * @param explanation what is chosen from it
 * @param codes in the guide's order
 */
public record Codelist(String id, String name, Text explanation, Citation citation, List<Code> codes) {

    public Optional<Code> code(String code) {
        for (Code one : codes) {
            if (one.id().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    public List<String> ids() {
        return codes.stream().map(Code::id).toList();
    }

    /** Whether the guide numbers the codes itself. */
    public boolean isNumbered() {
        return codes.stream().allMatch(code -> code.id().matches("[0-9]+"));
    }
}
