package dk.kursusret.importer.file;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import dk.kursusret.importer.report.FileFault;
import dk.kursusret.importer.workbook.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Cuts text into rows as RFC 4180 has it; lines may end with CRLF, LF or CR. */
final class CsvRows implements Rows {
    private final CSVReader reader;
    private final int linesBefore;
    private int row;
    private int filled;

    /** @param linesBefore physical lines of the file that come before the text and are no rows */
    CsvRows(Reader text, char delimiter, int linesBefore) {
        this.reader = new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build()).build();
        this.linesBefore = linesBefore;
    }

    @Override
    public Optional<FileRow> next() throws FileFault {
        try {
            int line = (int) reader.getLinesRead() + 1 + linesBefore;
            String[] cells = reader.readNext();
            if (cells == null) {
                return Optional.empty();
            }
            row++;
            if (cells.length > Limits.COLUMNS) {
                throw Limits.columns(line);
            }
            FileRow next = FileRow.ofText(line, row, List.of(cells));
            if (!next.isBlank() && ++filled > Limits.ROWS) {
                throw Limits.rows();
            }
            return Optional.of(next);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be cut into rows", e);
        } catch (CsvValidationException e) {
            throw new IllegalStateException("no validator was asked for", e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be closed", e);
        }
    }
}
