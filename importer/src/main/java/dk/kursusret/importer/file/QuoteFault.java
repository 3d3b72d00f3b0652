package dk.kursusret.importer.file;

import dk.kursusret.importer.report.FileFault;
import dk.kursusret.importer.workbook.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A quotation mark that makes the rows of a file uncertain.
 *
 * @param start position in the text where the row of the mark begins, which may be on an earlier line
 * @param line physical line of the mark, from 1
 */
record QuoteFault(Kind kind, long start, int line) {

    enum Kind {
        /** Opens a cell that never ends. */
        UNCLOSED,
        /** Neither opens nor closes a cell: rows after it could be swallowed unseen. */
        STRAY
    }

    /** @throws FileFault where a cell is longer than any spreadsheet allows */
    static Optional<QuoteFault> in(Reader text, char delimiter) throws FileFault {
        try {
            return new Scan(text, delimiter).run();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be read", e);
        }
    }

    static boolean isIn(String line, char delimiter) {
        try {
            return in(new StringReader(line), delimiter).isPresent();
        } catch (FileFault tooLong) {
            return true;
        }
    }

    /** One pass over the text as RFC 4180 has it. */
    private static final class Scan {
        private enum In {
            START, PLAIN, QUOTED, CLOSED
        }

        private final Reader text;
        private final char delimiter;
        private In in = In.START;
        private int line = 1;
        private long position;
        private long rowStart;
        private int opened;
        private long cellStart;

        private Scan(Reader text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        private Optional<QuoteFault> run() throws IOException, FileFault {
            char[] buffer = new char[8192];
            char before = 0;
            for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    char c = buffer[i];
                    // The line feed of a CRLF ends the line that its carriage return has begun to end.
                    if (before == '\r' && c != '\n') {
                        newLine();
                    }
                    if (isStray(c)) {
                        return Optional.of(new QuoteFault(Kind.STRAY, rowStart, line));
                    }
                    step(c);
                    position++;
                    if (c == '\n') {
                        newLine();
                    }
                    before = c;
                }
            }
            return in == In.QUOTED ? Optional.of(new QuoteFault(Kind.UNCLOSED, rowStart, opened))
                    : Optional.empty();
        }

        private void newLine() {
            line++;
            rowStart = in == In.QUOTED ? rowStart : position;
        }

        private boolean isStray(char c) {
            return switch (in) {
                case PLAIN -> c == '"';
                case CLOSED -> c != '"' && c != delimiter && c != '\r' && c != '\n';
                case START, QUOTED -> false;
            };
        }

        private void step(char c) throws FileFault {
            switch (in) {
                case QUOTED -> in = c == '"' ? In.CLOSED : In.QUOTED;
                case CLOSED -> {
                    in = c == '"' ? In.QUOTED : In.START;
                    if (in == In.START) {
                        checkLength();
                    }
                }
                case START, PLAIN -> {
                    if (in == In.START) {
                        cellStart = position;
                    }
                    if (c == '"') {
                        in = In.QUOTED;
                        opened = line;
                    } else {
                        in = c == delimiter || c == '\r' || c == '\n' ? In.START : In.PLAIN;
                        checkLength();
                    }
                }
            }
        }

        private void checkLength() throws FileFault {
            if (position - cellStart > Limits.CHARACTERS) {
                throw Limits.characters(line);
            }
        }
    }
}
