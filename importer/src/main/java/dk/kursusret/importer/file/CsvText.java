package dk.kursusret.importer.file;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into records as RFC 4180 has it; lines may end with CRLF, LF or CR. */
final class CsvText {
    private final String text;
    private final int linesBefore;

    /** @param linesBefore physical lines of the file that come before the text and are no rows */
    CsvText(String text, int linesBefore) {
        this.text = text;
        this.linesBefore = linesBefore;
    }

    /** Blank records too, as a spreadsheet counts them. */
    List<CsvRecord> records(char delimiter) {
        List<CsvRecord> records = new ArrayList<>();
        try (CSVReader reader = reader(delimiter)) {
            long line = reader.getLinesRead() + 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                records.add(new CsvRecord((int) line + linesBefore, records.size() + 1, List.of(cells)));
                line = reader.getLinesRead() + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be cut into records", e);
        } catch (CsvValidationException e) {
            throw new IllegalStateException("no validator was asked for", e);
        }
        return records;
    }

    private CSVReader reader(char delimiter) {
        return new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build()).build();
    }
}
