package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Serials;
import java.util.Optional;

/**
 * The operator's choices for reading a file. What is not chosen is recognised from the file.
 *
 * @param type CSV or XLSX
 * @param profile id of the profile by which the headings are to be read
 * @param sheet name of the sheet to read, which may be a hidden one
 * @param order the order of day and month in dates that are text
 * @param serials the day from which dates that are numbers count
 */
public record Chosen(Optional<FileType> type, Optional<Encoding> encoding, Optional<Character> delimiter,
        Optional<String> profile, Optional<String> sheet, Optional<DateOrder> order, Optional<Serials> serials) {
    public static final Chosen NOTHING = new Chosen(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
