package dk.kursusret.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table that ships with the product: {@code ;} between cells, no quotes, the headings exactly as expected. */
final class ResourceTable {
    private final String file;
    private final List<String> columns;

    ResourceTable(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    /** @throws IllegalStateException naming file and line, where the table is not as it has to be */
    <T> List<T> read(Function<Row, T> mapping) {
        List<String> lines = text().lines().toList();
        if (lines.isEmpty() || !List.of(lines.getFirst().split(";", -1)).equals(columns)) {
            throw new IllegalStateException(file + ", line 1: the columns have to be " + columns);
        }
        List<T> rows = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            String[] cells = lines.get(line - 1).split(";", -1);
            if (cells.length != columns.size()) {
                throw new IllegalStateException(
                        file + ", line " + line + ": " + cells.length + " cells instead of " + columns.size());
            }
            rows.add(mapping.apply(new Row(line, cells)));
        }
        return List.copyOf(rows);
    }

    private String text() {
        try (InputStream in = ResourceTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final class Row {
        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        Optional<String> optional(String column) {
            return Optional.of(cells[columns.indexOf(column)].strip()).filter(cell -> !cell.isEmpty());
        }

        String required(String column) {
            return optional(column).orElseThrow(() -> fault(column, "is empty"));
        }

        Optional<LocalDate> day(String column) {
            try {
                return optional(column).map(LocalDate::parse);
            } catch (DateTimeParseException e) {
                throw fault(column, "is no date");
            }
        }

        LocalDate requiredDay(String column) {
            return day(column).orElseThrow(() -> fault(column, "is empty"));
        }

        Validity validity(String firstColumn, String lastColumn) {
            return new Validity(day(firstColumn), day(lastColumn));
        }

        BigDecimal number(String column) {
            try {
                return new BigDecimal(required(column));
            } catch (NumberFormatException e) {
                throw fault(column, "is no number");
            }
        }

        <E extends Enum<E>> E oneOf(Class<E> values, String column) {
            try {
                return Enum.valueOf(values, required(column));
            } catch (IllegalArgumentException e) {
                throw fault(column, "is none of " + List.of(values.getEnumConstants()));
            }
        }

        private IllegalStateException fault(String column, String what) {
            return new IllegalStateException(file + ", line " + line + ": " + column + " " + what);
        }
    }
}
