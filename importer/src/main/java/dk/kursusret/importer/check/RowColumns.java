package dk.kursusret.importer.check;

import dk.kursusret.importer.profile.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a file's fields, counted from 0.
 *
 * @param first the first column of each field
 * @param several all columns of each field that has more than one
 * @param width the number of columns up to the last one that is read
 */
record RowColumns(Map<Field, Integer> first, Map<Field, List<Integer>> several, int width) {

    static RowColumns of(Map<Field, List<Integer>> columns) {
        Map<Field, Integer> first = new EnumMap<>(Field.class);
        Map<Field, List<Integer>> several = new EnumMap<>(columns);
        columns.forEach((field, all) -> first.put(field, all.getFirst()));
        several.values().removeIf(all -> all.size() == 1);
        int last = columns.values().stream().flatMap(List::stream).mapToInt(index -> index).max().orElse(-1);
        return new RowColumns(first, several, last + 1);
    }
}
