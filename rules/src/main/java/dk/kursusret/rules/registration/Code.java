package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.texts.Text;
import java.util.List;

/**
 * One value of a code list of the guide.
 *
 * @param codelist id of the list
 * @param id the guide's number, or a slug of the name where it has none
 * @param name the guide's Danish name
 * @param explanation what it means, in our words
 * @param citation where the guide explains it
 * @param dateRules when it may be used; empty where the guide sets no limit
 */
public record Code(String codelist, String id, String name, Text explanation, Citation citation,
        List<DateRule> dateRules) {

    boolean is(String list, String code) {
        return codelist.equals(list) && id.equals(code);
    }

    /** As texts name it, the same in both languages: "26 (Arbejdsmarkedsuddannelser (AMU))". */
    Text shown() {
        String shown = id.matches("[0-9]+") ? id + " (" + name + ")" : "»" + name + "«";
        return new Text(shown, shown);
    }
}
