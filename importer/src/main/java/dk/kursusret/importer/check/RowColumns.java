package dk.kursusret.importer.check;

import dk.kursusret.importer.profile.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the fields of a file stand, from 0.
 *
 * @param first the first column of each field
 * @param several of a field with more than one column, all of them
 */
record RowColumns(Map<Field, Integer> first, Map<Field, List<Integer>> several) {

    static RowColumns of(Map<Field, List<Integer>> columns) {
        Map<Field, Integer> first = new EnumMap<>(Field.class);
        Map<Field, List<Integer>> several = new EnumMap<>(columns);
        columns.forEach((field, all) -> first.put(field, all.getFirst()));
        several.values().removeIf(all -> all.size() == 1);
        return new RowColumns(first, several);
    }
}
