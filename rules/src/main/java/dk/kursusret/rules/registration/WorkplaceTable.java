package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code registration} 11: which job order types go with which pool. */
public final class WorkplaceTable {
    private static final String OEVRIGE = "oevrige";
    private final Set<Cell> marks;

    private WorkplaceTable(Set<Cell> marks) {
        this.marks = Set.copyOf(marks);
    }

    static WorkplaceTable load() {
        Set<Cell> marks = new HashSet<>();
        ShippedTable apprentices = new ShippedTable("registration/table11-voksenelever.csv");
        List<String> types = apprentices.columns().subList(1, apprentices.columns().size());
        apprentices.rows().forEach(row -> types.stream().filter(row::isMarked)
                .forEach(type -> marks.add(new Cell(row.required(Codelists.AKTIVERINGSPULJE), type))));
        for (ShippedTable.Row row : new ShippedTable("registration/table11-oevrige.csv")
                .withColumns(Codelists.JOBORDRETYPE, "voksenlaerling", OEVRIGE).rows()) {
            String type = row.required(Codelists.JOBORDRETYPE);
            if (row.isMarked(OEVRIGE)) {
                marks.add(new Cell(OEVRIGE, type));
            }
        }
        return new WorkplaceTable(marks);
    }

    public boolean marks(Code pool, Code jobOrderType) {
        return marks.contains(new Cell(pool.id(), jobOrderType.id()));
    }

    /** Whether the type is for others than adult apprentices. */
    boolean belongsToOevrige(Code jobOrderType) {
        return marks.contains(new Cell(OEVRIGE, jobOrderType.id()));
    }

    private record Cell(String pool, String jobOrderType) {}
}
