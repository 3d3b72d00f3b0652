package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.EditionDiff.Field;
import dk.kursusret.catalog.edition.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts, for the courses in both lists, how many had a value in a column and how many have lost it. */
final class EmptiedColumns {
    /** The columns without which a list can still be read, in the order of a list. */
    private static final List<Field> COLUMNS = List.of(Field.ERHVERVSOMRAADE, Field.DURATION, Field.PROVIDER,
            Field.PATHS,
            Field.WITHOUT_WAITING_PERIOD, Field.PRICE);
    private static final int LOST_PERCENT = 20;
    private static final int MIN_FILLED = 2;
    private final Map<Field, Integer> filled = new EnumMap<>(Field.class);
    private final Map<Field, Integer> lost = new EnumMap<>(Field.class);

    /** A column that has lost a fifth or more of its values. */
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
                .filter(column -> column.filled() >= MIN_FILLED)
                .filter(column -> column.lost() * 100L >= (long) column.filled() * LOST_PERCENT).toList();
    }
}
