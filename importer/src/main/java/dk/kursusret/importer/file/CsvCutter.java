package dk.kursusret.importer.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Splits text without misplaced quotation marks into rows according to RFC 4180. Lines may end with CRLF, LF or CR. */
final class CsvCutter {
    private static final int BUFFER_SIZE = 32 * 1024;
    private final Reader text;
    private final char delimiter;
    private char[] buffer = new char[BUFFER_SIZE];
    private int end;
    private int at;
    private int cellStart;
    private int line = 1;
    /** The number of cells in the previous row. */
    private int width;

    CsvCutter(Reader text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The physical line on which the next row begins. */
    int line() {
        return line;
    }

    /** The next row; empty at the end. */
    Optional<List<String>> next() throws IOException {
        Optional<List<String>> row = cut();
        width = row.map(List::size).orElse(0);
        return row;
    }

    private Optional<List<String>> cut() throws IOException {
        cellStart = at;
        if (at == end && !more()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(width);
        while (true) {
            cellStart = at;
            cells.add(at < end && buffer[at] == '"' ? quoted() : plain());
            if (at == end) {
                return Optional.of(cells);
            }
            char after = buffer[at++];
            cellStart = at;
            if (after == '\n' || after == '\r') {
                endLine(after);
                return Optional.of(cells);
            }
            if (at == end && !more()) {
                cells.add("");
                return Optional.of(cells);
            }
        }
    }

    private String plain() throws IOException {
        do {
            while (at < end) {
                char c = buffer[at];
                if (c == delimiter || c == '\n' || c == '\r') {
                    return slice(cellStart, at);
                }
                at++;
            }
        } while (more());
        return slice(cellStart, at);
    }

    /**
     * Reads a cell up to its closing quotation mark. A doubled mark stands for one, and every line end for a line feed.
     */
    private String quoted() throws IOException {
        at++;
        boolean asWritten = true;
        do {
            while (at < end) {
                char c = buffer[at++];
                if (c == '"') {
                    if (at == end && !more() || buffer[at] != '"') {
                        return asWritten ? slice(cellStart + 1, at - 1) : unquoted(cellStart + 1, at - 1);
                    }
                    at++;
                    asWritten = false;
                } else if (c == '\n' || c == '\r') {
                    line++;
                    asWritten &= c == '\n';
                    if (c == '\r' && (at < end || more()) && buffer[at] == '\n') {
                        at++;
                    }
                }
            }
        } while (more());
        return unquoted(cellStart + 1, at);
    }

    private String unquoted(int from, int to) {
        return slice(from, to).replace("\"\"", "\"").replace("\r\n", "\n").replace('\r', '\n');
    }

    private String slice(int from, int to) {
        return from == to ? "" : new String(buffer, from, to - from);
    }

    private void endLine(char with) throws IOException {
        line++;
        if (with == '\r' && (at < end || more()) && buffer[at] == '\n') {
            at++;
        }
    }

    /** Reads more of the text into the buffer, keeping the current cell; false at the end of the text. */
    private boolean more() throws IOException {
        int kept = end - cellStart;
        if (kept == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        } else {
            System.arraycopy(buffer, cellStart, buffer, 0, kept);
        }
        at -= cellStart;
        cellStart = 0;
        end = kept;
        int read = text.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    void close() throws IOException {
        text.close();
    }
}
