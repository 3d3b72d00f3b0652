package dk.kursusret.rules.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that ships with the product: cells are separated by {@code ;} and never quoted. */
public final class ShippedTable {
    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param file its path below this module's resources
     * @throws IllegalStateException naming file and line, where a row has too few or too many cells
     */
    public ShippedTable(String file) {
        this("rules", file);
    }

    /**
     * @param module the one whose resources hold the file
     * @throws IllegalStateException naming file and line, where a row has too few or too many cells
     */
    public ShippedTable(String module, String file) {
        this.file = file;
        List<String> lines = ShippedFile.text(module, file).lines().toList();
        this.columns = List.of(lines.getFirst().split(";", -1));
        for (int line = 2; line <= lines.size(); line++) {
            List<String> cells = List.of(lines.get(line - 1).split(";", -1));
            if (cells.size() != columns.size()) {
                throw new IllegalStateException(
                        file + ", line " + line + ": " + cells.size() + " cells instead of " + columns.size());
            }
            rows.add(new Row(line, cells));
        }
    }

    /** @throws IllegalStateException where the headings are not exactly these */
    public ShippedTable withColumns(String... expected) {
        if (!columns.equals(List.of(expected))) {
            throw new IllegalStateException(file + ", line 1: the columns must be " + List.of(expected));
        }
        return this;
    }

    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        public Optional<String> optional(String column) {
            return Optional.of(cells.get(columns.indexOf(column))).filter(cell -> !cell.isEmpty());
        }

        public String required(String column) {
            return optional(column).orElseThrow(() -> fault(column, "is empty"));
        }

        public Optional<LocalDate> day(String column) {
            try {
                return optional(column).map(LocalDate::parse);
            } catch (DateTimeParseException e) {
                throw fault(column, "is not a date");
            }
        }

        public LocalDate requiredDay(String column) {
            return day(column).orElseThrow(() -> fault(column, "is empty"));
        }

        public BigDecimal number(String column) {
            try {
                return new BigDecimal(required(column));
            } catch (NumberFormatException e) {
                throw fault(column, "is not a number");
            }
        }

        public <E extends Enum<E>> E oneOf(Class<E> values, String column) {
            try {
                return Enum.valueOf(values, required(column));
            } catch (IllegalArgumentException e) {
                throw fault(column, "is not one of " + List.of(values.getEnumConstants()));
            }
        }

        public Optional<Integer> whole(String column) {
            try {
                return optional(column).map(Integer::valueOf);
            } catch (NumberFormatException e) {
                throw fault(column, "is not a whole number");
            }
        }

        /** Whether the cell is marked X; anything but X or an empty cell is a fault. */
        public boolean isMarked(String column) {
            return optional(column).map(cell -> {
                if (!cell.equals("X")) {
                    throw fault(column, "is neither X nor empty");
                }
                return true;
            }).orElse(false);
        }

        private IllegalStateException fault(String column, String what) {
            return new IllegalStateException(file + ", line " + line + ": " + column + " " + what);
        }
    }
}
