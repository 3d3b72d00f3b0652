package dk.kursusret.importer.file;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.kursusret.importer.dates.Dates;
import java.util.Optional;

/**
 * What a file was recognised as.
 *
 * @param encoding empty where the file is not text
 * @param delimiter empty where the file is not text
 * @param sheet the sheet that was read; empty where the file has none
 * @param headingLine physical line of the headings, in a sheet their row; empty where none were found
 * @param profile the id of the profile by which the headings were read; empty where the file could not be read
 * @param dates how its dates are read; empty where the file could not be read
 */
@JsonPropertyOrder({"type", "encoding", "delimiter", "profile", "sheet", "headingLine", "dates"})
public record Recognised(FileType type, Optional<Encoding> encoding, Optional<Character> delimiter,
        Optional<String> sheet, Optional<Integer> headingLine, Optional<String> profile, Optional<Dates> dates) {

    public static Recognised as(FileType type) {
        return new Recognised(type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static Recognised text(Encoding encoding, char delimiter) {
        return new Recognised(FileType.CSV, Optional.of(encoding), Optional.of(delimiter), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Recognised sheet(String name) {
        return new Recognised(FileType.XLSX, Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    public Recognised by(String profile, int headingLine, Dates dates) {
        return new Recognised(type, encoding, delimiter, sheet, Optional.of(headingLine), Optional.of(profile),
                Optional.of(dates));
    }
}
