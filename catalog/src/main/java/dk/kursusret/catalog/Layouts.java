package dk.kursusret.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The layouts that list files may have. A new one is a schema and a line of layouts.csv, and no code. */
public final class Layouts {
    private final List<Layout> layouts;

    private Layouts(List<Layout> layouts) {
        this.layouts = layouts;
    }

    /** @throws IllegalStateException where the product's own data are not in order */
    public static Layouts load() {
        return new Layouts(new ResourceTable("layouts.csv", "layout", "holds")
                .read(row -> new Layout(row.required("layout"), row.oneOf(Layout.Holds.class, "holds"),
                        schema(row.required("layout")))));
    }

    /** In the order of preference. */
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

    private static String schema(String id) {
        try (InputStream in = Layouts.class.getResourceAsStream("layout/" + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the schema of the layout " + id + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
