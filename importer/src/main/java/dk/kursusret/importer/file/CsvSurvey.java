package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.workbook.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What is found out about a text before it is split into rows.
 *
 * @param fault the first misplaced quotation mark
 * @param lengths the lengths of the rows before it
 * @param mayBeDamaged whether letters may have been decoded wrongly
 */
record CsvSurvey(Optional<QuoteFault> fault, RowLengths lengths, boolean mayBeDamaged) {

    /**
     * @param linesBefore the number of physical lines that precede the text
     * @throws FileFault where a cell is longer than any spreadsheet allows
     */
    static CsvSurvey of(Reader text, char delimiter, int linesBefore) throws FileFault {
        try {
            return new Scan(text, delimiter, linesBefore).run();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be read", e);
        }
    }

    /** Whether a line on its own has no misplaced quotation marks. */
    static boolean isSound(String line, char delimiter) {
        try {
            return of(new StringReader(line), delimiter, 0).fault().isEmpty();
        } catch (FileFault tooLong) {
            return false;
        }
    }

    /** One pass over the text according to RFC 4180. */
    private static final class Scan {
        private enum In {
            START, PLAIN, QUOTED, CLOSED
        }

        private final Reader text;
        private final char delimiter;
        private final RowLengths lengths = new RowLengths();
        private In in = In.START;
        private int line;
        private int opened;
        private long position;
        private long cellStart;
        private long rowStart;
        private int rowLine;
        private int cells;
        private int filled;
        private boolean isStray;
        private boolean mayBeDamaged;

        private Scan(Reader text, char delimiter, int linesBefore) {
            this.text = text;
            this.delimiter = delimiter;
            this.line = linesBefore + 1;
            this.rowLine = line;
        }

        private CsvSurvey run() throws IOException, FileFault {
            char[] buffer = new char[8192];
            char before = 0;
            for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    char c = buffer[i];
                    if (c >= 0x80) {
                        mayBeDamaged |= Mojibake.mayBegin(c);
                    }
                    // Letters within a cell change nothing, and are skipped quickly: they sort after quotation marks
                    // and line ends.
                    if (in == In.PLAIN && filled > cells && c > '"' && c != delimiter) {
                        position++;
                        before = c;
                        continue;
                    }
                    if (before == '\r' && c == '\n') {
                        rowStart += in == In.QUOTED ? 0 : 1;
                    } else {
                        step(c);
                    }
                    if (isStray) {
                        return found(QuoteFault.Kind.STRAY, line);
                    }
                    position++;
                    before = c;
                }
            }
            if (in == In.QUOTED) {
                return found(QuoteFault.Kind.UNCLOSED, opened);
            }
            if (position > rowStart) {
                checkLength();
                lengths.add(rowLine, cells + 1, filled);
            }
            return new CsvSurvey(Optional.empty(), lengths, mayBeDamaged);
        }

        private CsvSurvey found(QuoteFault.Kind kind, int on) {
            return new CsvSurvey(Optional.of(new QuoteFault(kind, rowStart, on)), lengths, true);
        }

        private void step(char c) throws FileFault {
            switch (in) {
                case QUOTED -> quoted(c);
                case CLOSED -> {
                    if (c == '"') {
                        in = In.QUOTED;
                        filled = cells + 1;
                    } else if (!endsCell(c)) {
                        isStray = true;
                    }
                }
                case START -> {
                    cellStart = position;
                    if (c == '"') {
                        in = In.QUOTED;
                        opened = line;
                    } else {
                        plain(c);
                    }
                }
                case PLAIN -> {
                    if (c == '"') {
                        isStray = true;
                    } else {
                        plain(c);
                    }
                }
            }
        }

        private void quoted(char c) {
            if (c == '"') {
                in = In.CLOSED;
            } else if (c == '\n' || c == '\r') {
                line++;
            } else {
                fill(c);
            }
        }

        private void plain(char c) throws FileFault {
            if (!endsCell(c)) {
                in = In.PLAIN;
                fill(c);
            }
        }

        private void fill(char c) {
            if (filled <= cells && Cells.isVisible(c)) {
                filled = cells + 1;
            }
        }

        private boolean endsCell(char c) throws FileFault {
            boolean endsRow = c == '\n' || c == '\r';
            if (c != delimiter && !endsRow) {
                return false;
            }
            checkLength();
            in = In.START;
            cells++;
            if (endsRow) {
                if (position == rowStart) {
                    lengths.addEmpty();
                } else {
                    lengths.add(rowLine, cells, filled);
                }
                line++;
                rowLine = line;
                rowStart = position + 1;
                cells = 0;
                filled = 0;
            }
            return true;
        }

        private void checkLength() throws FileFault {
            if (position - cellStart > Limits.CHARACTERS) {
                throw Limits.characters(line);
            }
        }
    }
}
