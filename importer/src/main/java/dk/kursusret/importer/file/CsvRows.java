package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.workbook.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a text file. A last row that is shorter than all others and has no line end counts as cut off. */
final class CsvRows implements Rows {
    private final CsvCutter cutter;
    private final int linesBefore;
    private final LastLine lastLine;
    private int row;
    private int filled;

    private int line;
    private int width;
    private int shortestBefore = Integer.MAX_VALUE;

    /** @param linesBefore the number of physical lines that precede the text and are not rows */
    CsvRows(Reader text, char delimiter, int linesBefore, LastLine lastLine) {
        this.cutter = new CsvCutter(text, delimiter);
        this.linesBefore = linesBefore;
        this.lastLine = lastLine;
    }

    @Override
    public Optional<FileRow> next() throws FileFault {
        try {
            int begins = cutter.line() + linesBefore;
            Optional<List<String>> cells = cutter.next();
            if (cells.isEmpty()) {
                refuseWhatWasCutOff();
                return Optional.empty();
            }
            line = begins;
            row++;
            FileRow next = FileRow.ofText(line, row, cells.get());
            if (!next.isBlank()) {
                count(next.cells().size());
            }
            return Optional.of(next);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be split into rows", e);
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
        if (lastLine == LastLine.OPEN && filled > 2 && width < shortestBefore) {
            throw new FileFault("F006.row", Map.of("line", line));
        }
    }

    @Override
    public void close() {
        try {
            cutter.close();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be closed", e);
        }
    }
}
