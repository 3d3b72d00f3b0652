package dk.kursusret.catalog.layout;

import dk.kursusret.rules.tables.ShippedFile;
import dk.kursusret.rules.tables.ShippedTable;
import java.util.List;

/** The layouts that list files may have. A new one takes a schema and a line in layouts.csv, but no code. */
public final class Layouts {
    private final List<Layout> layouts;

    private Layouts(List<Layout> layouts) {
        this.layouts = layouts;
    }

    /** @throws IllegalStateException if the product's own data are malformed */
    public static Layouts load() {
        return new Layouts(new ShippedTable("catalog", "layouts.csv").withColumns("layout", "holds").rows().stream()
                .map(row -> new Layout(row.required("layout"), row.oneOf(Layout.Holds.class, "holds"),
                        ShippedFile.text("catalog", "layout/" + row.required("layout") + ".json")))
                .toList());
    }

    /** In order of preference. */
    public List<Layout> of(Layout.Holds holds) {
        return layouts.stream().filter(layout -> layout.holds() == holds).toList();
    }

    public List<Layout> all() {
        return layouts;
    }

    /** The one that we ask publishers of positive lists to use. */
    public Layout official() {
        return of(Layout.Holds.COURSES).getFirst();
    }
}
