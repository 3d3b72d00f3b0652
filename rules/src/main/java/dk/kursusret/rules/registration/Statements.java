package dk.kursusret.rules.registration;

import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.texts.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said about registrations and accounts, with citations, kept apart from the logic. */
public final class Statements {
    private final Map<String, Template> templates;

    private Statements(Map<String, Template> templates) {
        this.templates = templates;
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final Statements STATEMENTS = read();
    }

    /** @throws IllegalStateException naming file and line, where the data that ship with the product are faulty */
    public static Statements load() {
        return Shipped.STATEMENTS;
    }

    private static Statements read() {
        Map<String, Template> templates = new LinkedHashMap<>();
        new ShippedTable("registration/statements.csv").withColumns("id", "document", "section", "da", "en").rows()
                .forEach(row -> templates.put(row.required("id"), new Template(
                        row.optional("document").map(document -> Citation.of(document, row.required("section"))),
                        new Text(row.required("da"), row.required("en")))));
        return new Statements(templates);
    }

    public Set<String> ids() {
        return Set.copyOf(templates.keySet());
    }

    Statement say(String id) {
        return say(id, Map.of());
    }

    /** The statement with its own citation. */
    Statement say(String id, Map<String, Text> values) {
        return statement(id, template(id).citation, values);
    }

    /** The statement with the citation of the code it is about, where it has none of its own. */
    Statement sayOf(Code code, String id, Map<String, Text> values) {
        return statement(id, template(id).citation.or(() -> Optional.of(code.citation())), values);
    }

    /** The statement with a citation that depends on the day. */
    Statement sayUnder(Citation citation, String id) {
        return statement(id, Optional.of(citation), Map.of());
    }

    /** The conclusion drawn from a reason, with the reason's text and citation. */
    Statement conclude(String id, Statement because) {
        return statement(id, because.citation(), Map.of("because", because.text()));
    }

    /** The text alone, without a citation. */
    Text words(String id) {
        return template(id).text;
    }

    private Template template(String id) {
        return Optional.ofNullable(templates.get(id))
                .orElseThrow(() -> new IllegalStateException("no statement " + id));
    }

    private Statement statement(String id, Optional<Citation> citation, Map<String, Text> values) {
        String da = template(id).text.da();
        String en = template(id).text.en();
        for (Map.Entry<String, Text> value : values.entrySet()) {
            da = da.replace("{" + value.getKey() + "}", value.getValue().da());
            en = en.replace("{" + value.getKey() + "}", value.getValue().en());
        }
        return new Statement(id, new Text(da, en), citation);
    }

    private record Template(Optional<Citation> citation, Text text) {}
}
