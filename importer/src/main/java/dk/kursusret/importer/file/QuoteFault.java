package dk.kursusret.importer.file;

import java.util.Optional;

/**
 * A quotation mark that makes the rows of a file uncertain.
 *
 * @param start position in the text where the line of the mark begins
 * @param line physical line of the mark, from 1
 */
record QuoteFault(Kind kind, int start, int line) {

    enum Kind {
        /** Opens a cell that never ends. */
        UNCLOSED,
        /** Neither opens nor closes a cell: rows after it could be swallowed unseen. */
        STRAY
    }

    static Optional<QuoteFault> in(String text, char delimiter) {
        return new Scan(text, delimiter).run();
    }

    /** One pass over the text as RFC 4180 has it. */
    private static final class Scan {
        private enum In {
            START, PLAIN, QUOTED, CLOSED
        }

        private final String text;
        private final char delimiter;
        private In in = In.START;
        private int line = 1;
        private int lineStart;
        private int opened;
        private int openedStart;

        private Scan(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        private Optional<QuoteFault> run() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isStray(c)) {
                    return Optional.of(new QuoteFault(Kind.STRAY, lineStart, line));
                }
                step(c);
                if (endsLine(i)) {
                    line++;
                    lineStart = i + 1;
                }
            }
            return in == In.QUOTED ? Optional.of(new QuoteFault(Kind.UNCLOSED, openedStart, opened))
                    : Optional.empty();
        }

        private boolean isStray(char c) {
            return switch (in) {
                case PLAIN -> c == '"';
                case CLOSED -> c != '"' && c != delimiter && c != '\r' && c != '\n';
                case START, QUOTED -> false;
            };
        }

        private void step(char c) {
            switch (in) {
                case QUOTED -> in = c == '"' ? In.CLOSED : In.QUOTED;
                case CLOSED -> in = c == '"' ? In.QUOTED : In.START;
                case START, PLAIN -> {
                    if (c == '"') {
                        in = In.QUOTED;
                        opened = line;
                        openedStart = lineStart;
                    } else {
                        in = c == delimiter || c == '\r' || c == '\n' ? In.START : In.PLAIN;
                    }
                }
            }
        }

        private boolean endsLine(int i) {
            char c = text.charAt(i);
            return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
        }
    }
}
