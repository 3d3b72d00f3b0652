package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;

/**
 * A fact as a form asks for it.
 *
 * @param name the fact's pointer
 * @param values what was said so far
 * @param why the conditions that read it
 */
public record FactField(String name, String question, Optional<String> hint, Kind kind, List<Option> options,
        List<String> values, boolean unknown, String day, String month, String year, Optional<String> error,
        List<Why> why) {

    /** What it looks like. */
    public enum Kind {
        RADIOS, CHECKBOXES, SELECT, DAY, NUMBER, TEXT
    }

    public record Option(String value, String label) {}

    /** A condition that reads the fact, with its provision. */
    public record Why(String scheme, String question, Cited citation) {}

    /** For labels and links within the page. */
    public String id() {
        return name.substring(1).replace('/', '-');
    }

    public String value() {
        return String.join(", ", values);
    }

    public boolean isChosen(String value) {
        return values.contains(value);
    }

    /** The same in one line, without a hint; nothing chosen or written means that it is not known. */
    public FactField compact() {
        Kind line = switch (kind) {
            case RADIOS -> Kind.SELECT;
            case DAY -> Kind.TEXT;
            default -> kind;
        };
        return new FactField(name, question, Optional.empty(), line, options, values, unknown, day, month, year,
                error, why);
    }

    /** Where a link from the list of errors leads. */
    public String firstInput() {
        return switch (kind) {
            case RADIOS, CHECKBOXES -> id() + "-0";
            case DAY -> id() + "-day";
            default -> id();
        };
    }

    /** Names what describes the field, for those who hear the page. */
    public String describedBy() {
        return (hint.isPresent() ? id() + "-hint " : "") + (error.isPresent() ? id() + "-error" : "");
    }
}
