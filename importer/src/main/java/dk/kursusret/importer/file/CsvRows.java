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
import java.util.Map;
import java.util.Optional;

/**
 * Cuts text into rows as RFC 4180 has it; lines may end with CRLF, LF or CR. A last row that is shorter than all others
 * and does not end its line was cut off.
 */
final class CsvRows implements Rows {
    private final CSVReader reader;
    private final int linesBefore;
    private final boolean lastLineEnds;
    private int row;
    private int filled;

    private int line;
    private int width;
    private int shortestBefore = Integer.MAX_VALUE;

    /**
     * @param linesBefore physical lines of the file that come before the text and are no rows
     * @param lastLineEnds whether the text ends with a line end
     */
    CsvRows(Reader text, char delimiter, int linesBefore, boolean lastLineEnds) {
        this.reader = new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build()).build();
        this.linesBefore = linesBefore;
        this.lastLineEnds = lastLineEnds;
    }

    @Override
    public Optional<FileRow> next() throws FileFault {
        try {
            int begins = (int) reader.getLinesRead() + 1 + linesBefore;
            String[] cells = reader.readNext();
            if (cells == null) {
                refuseWhatWasCutOff();
                return Optional.empty();
            }
            line = begins;
            row++;
            FileRow next = FileRow.ofText(line, row, List.of(cells));
            if (!next.isBlank()) {
                count(cells.length);
            }
            return Optional.of(next);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be cut into rows", e);
        } catch (CsvValidationException e) {
            throw new IllegalStateException("no validator was asked for", e);
        }
    }

    private void count(int cells) throws FileFault {
        if (cells > Limits.COLUMNS) {
            throw Limits.columns(line);
        }
        if (++filled > Limits.ROWS) {
            throw Limits.rows();
        }
        shortestBefore = filled == 1 ? shortestBefore : Math.min(shortestBefore, width);
        width = cells;
    }

    private void refuseWhatWasCutOff() throws FileFault {
        if (!lastLineEnds && filled > 2 && width < shortestBefore) {
            throw new FileFault("F006.row", Map.of("line", line));
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
