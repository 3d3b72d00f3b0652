package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.EditionDiff.Field;
import dk.kursusret.catalog.edition.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Of the courses that are in both lists, how many said something in a column, and how many say nothing there any more. */
final class Emptied {
    /** Columns without which a list still can be read, in the order of a list. */
    private static final List<Field> COLUMNS = List.of(Field.ERHVERVSOMRAADE, Field.DURATION, Field.PROVIDER,
            Field.PATHS,
            Field.WITHOUT_WAITING_PERIOD, Field.PRICE);
    private static final int LOST_PERCENT = 20;
    private static final int FEWEST = 2;
    private final Map<Field, Integer> filled = new EnumMap<>(Field.class);
    private final Map<Field, Integer> lost = new EnumMap<>(Field.class);

    /** A column of which a fifth or more is gone. */
    record Column(Field field, int filled, int lost) {}

    void compare(Row before, Row after) {
        for (Field column : COLUMNS) {
            if (column.written(before).isPresent()) {
                filled.merge(column, 1, Integer::sum);
                lost.merge(column, column.written(after).isPresent() ? 0 : 1, Integer::sum);
            }
        }
    }

    List<Column> columns() {
        return COLUMNS.stream().filter(filled::containsKey)
                .map(column -> new Column(column, filled.get(column), lost.get(column)))
                .filter(column -> column.filled() >= FEWEST)
                .filter(column -> column.lost() * 100L >= (long) column.filled() * LOST_PERCENT).toList();
    }
}
