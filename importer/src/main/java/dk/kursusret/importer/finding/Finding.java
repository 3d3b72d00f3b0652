package dk.kursusret.importer.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * One thing an operator should know about a file.
 *
 * @param place empty where the finding is about the whole file
 * @param value the cell as written, cut off after 100 characters; never anything that looks like a CPR number
 */
@JsonPropertyOrder({"code", "severity", "line", "row", "column", "value", "text"})
public record Finding(FindingCode code, @JsonIgnore Optional<Place> place, Optional<String> value, Text text) {

    @JsonCreator
    static Finding read(@JsonProperty("code") FindingCode code, @JsonProperty("line") Optional<Integer> line,
            @JsonProperty("row") Optional<Integer> row, @JsonProperty("column") Optional<String> column,
            @JsonProperty("value") Optional<String> value, @JsonProperty("text") Text text) {
        return new Finding(code, line.map(number -> new Place(number, row.orElse(number), column)), value, text);
    }

    Finding withText(Text text) {
        return new Finding(code, place, value, text);
    }

    @JsonProperty
    public Severity severity() {
        return code.severity();
    }

    @JsonProperty
    public Optional<Integer> line() {
        return place.map(Place::line);
    }

    @JsonProperty
    public Optional<Integer> row() {
        return place.map(Place::row);
    }

    @JsonProperty
    public Optional<String> column() {
        return place.flatMap(Place::column);
    }
}
