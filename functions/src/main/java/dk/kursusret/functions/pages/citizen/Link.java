package dk.kursusret.functions.pages.citizen;

import dk.kursusret.rules.tables.ShippedTable;
import java.util.List;

/**
 * A link to an official site where a person can continue. The addresses are data, each with its source. A site without a
 * sourced address is named but not linked.
 *
 * @param name the Danish name of the site
 */
public record Link(Use use, String address, String name, String source) {
    private static final List<Link> ALL = read();

    /** The purpose of the site: an official list of some kind, finding a course, or registering as unemployed. */
    public enum Use {
        NATIONAL, REGIONAL, EDUCATIONS, COURSE, REGISTERED
    }

    /** The key of the text that says what the site is for. */
    public String text() {
        return "link." + use;
    }

    /** @throws IllegalStateException naming file and line if the shipped data are invalid */
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
