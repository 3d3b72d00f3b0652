package dk.kursusret.functions.pages.citizen;

import dk.kursusret.rules.tables.ShippedTable;
import java.util.List;

/**
 * An official site on which a person goes on. Addresses are data, each with the source that it is known from; what has none
 * is named and not linked.
 *
 * @param name Danish, as the site calls itself
 */
public record Link(Use use, String address, String name, String source) {
    private static final List<Link> ALL = read();

    /** What it is for: one of the kinds of official lists, to find a course, or to be registered as unemployed. */
    public enum Use {
        NATIONAL, REGIONAL, EDUCATIONS, COURSE, REGISTERED
    }

    /** The key of the text that says what it is for. */
    public String text() {
        return "link." + use;
    }

    /** @throws IllegalStateException naming file and line, where the product's own data are not in order */
    public static List<Link> all() {
        return ALL;
    }

    static Link of(Use use) {
        return ALL.stream().filter(link -> link.use() == use).findFirst().orElseThrow();
    }

    private static List<Link> read() {
        return new ShippedTable("functions", "pages/citizen/links.csv")
                .withColumns("use", "address", "name", "source").rows().stream()
                .map(row -> new Link(row.oneOf(Use.class, "use"), row.required("address"), row.required("name"),
                        row.required("source")))
                .toList();
    }
}
