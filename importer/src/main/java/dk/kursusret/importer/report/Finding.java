package dk.kursusret.importer.report;

import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * One thing an operator should know of a file.
 *
 * @param code stable: a letter for the severity, three digits
 * @param place empty where the whole file is meant
 * @param value the cell as written, cut at 100 characters; never what looks like a CPR number
 */
public record Finding(String code, Optional<Place> place, Optional<String> value, Text text) {

    /** The same in other words. */
    Finding saying(Text words) {
        return new Finding(code, place, value, words);
    }

    public Severity severity() {
        return Severity.of(code);
    }
}
