package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code registration} 10: the closing table. Its columns are frames; frame 11 has one for each of three laws. */
public final class CombinationTable {
    private final List<Column> headings;
    private final Map<String, Set<Column>> columnsOfCategory;

    private CombinationTable(List<Column> headings, Map<String, Set<Column>> columnsOfCategory) {
        this.headings = headings;
        this.columnsOfCategory = columnsOfCategory;
    }

    static CombinationTable load() {
        ShippedTable table = new ShippedTable("registration/table10.csv");
        List<String> headings = table.columns().subList(1, table.columns().size());
        Map<String, Set<Column>> marks = new LinkedHashMap<>();
        table.rows().forEach(row -> marks.put(row.required(Codelists.AFHOLDELSESKATEGORI),
                headings.stream().filter(row::isMarked).map(Column::of).collect(Collectors.toUnmodifiableSet())));
        return new CombinationTable(headings.stream().map(Column::of).toList(), marks);
    }

    /** Whether the category is marked in any column of the frame. */
    public boolean marks(Code frame, Code category) {
        for (Column column : columns(category)) {
            if (column.frame.equals(frame.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the frame has a column for each of several laws. */
    boolean isDividedByChapter(Code frame) {
        return headings.stream().anyMatch(column -> column.frame.equals(frame.id()) && column.chapter.isPresent());
    }

    /** Whether the category is marked in the frame's column for a chapter of law. */
    boolean marks(Code frame, Code category, Code chapter) {
        return columns(category).contains(new Column(frame.id(), Optional.of(chapter.id())));
    }

    private Set<Column> columns(Code category) {
        return columnsOfCategory.getOrDefault(category.id(), Set.of());
    }

    private record Column(String frame, Optional<String> chapter) {
        /** "5", or "11/14" for chapter 14 under frame 11. */
        static Column of(String heading) {
            String[] parts = heading.split("/");
            return new Column(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
        }
    }
}
