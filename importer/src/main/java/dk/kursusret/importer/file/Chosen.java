package dk.kursusret.importer.file;

import dk.kursusret.importer.dates.DateOrder;
import dk.kursusret.importer.dates.Serials;
import java.util.Optional;

/**
 * What an operator says of a file, to be followed instead of what it looks like. Where nothing is said, it is recognised.
 *
 * @param type CSV or XLSX
 * @param profile id of the profile that its headings are to be read by
 * @param sheet name of the sheet to read, a hidden one too
 * @param order of dates that are text
 * @param serials what dates that are numbers count from
 */
public record Chosen(Optional<FileType> type, Optional<Encoding> encoding, Optional<Character> delimiter,
        Optional<String> profile, Optional<String> sheet, Optional<DateOrder> order, Optional<Serials> serials) {
    public static final Chosen NOTHING = new Chosen(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
