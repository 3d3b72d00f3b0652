package dk.kursusret.functions.pages.facts;

import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import java.util.Set;

/**
 * A fact that was entered, with its value as text.
 *
 * @param label its short name
 * @param inText label and value on one line; empty if the value is not known
 */
public record Said(String pointer, String label, String question, String value, String topic, String inText) {
    private static final Set<String> NAMED = Set.of(CaseFact.MUNICIPALITY.pointer(), CourseFact.CODE.pointer(),
            CourseFact.ENTRY.pointer());

    /** Whether the value is a name, which is Danish on every page, rather than a number. */
    public boolean isName() {
        return NAMED.contains(pointer) && !inText.isEmpty() && !value.matches("[0-9]+");
    }
}
