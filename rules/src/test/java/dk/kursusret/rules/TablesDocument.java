package dk.kursusret.rules;

import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.RuleVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** {@code docs/law/tables}: the rows of the acceptance tables that held, by condition, for a lawyer to read. */
final class TablesDocument {
    private static final Comparator<Row.Checked> ORDER = Comparator.comparing(Row.Checked::result)
            .thenComparing(Row.Checked::reason).thenComparing(Row.Checked::asOf).thenComparing(Row.Checked::facts)
            .thenComparing(Row.Checked::asksFor);
    private final RuleVersion version;
    private final Set<Row.Checked> checked;

    TablesDocument(RuleVersion version, Set<Row.Checked> checked) {
        this.version = version;
        this.checked = checked;
    }

    String text() {
        StringBuilder page = new StringBuilder("# What is tested of " + version.id() + "\n\n"
                + "Written by the tests themselves, from the rows that held. A row says what differs from a case in which every "
                + "condition is met; `?` is not known. [The conditions](../" + version.id() + ".md).\n");
        version.conditions().forEach(condition -> page.append(table(condition)));
        return page.toString();
    }

    private String table(Condition condition) {
        List<Row.Checked> rows = checked.stream().filter(row -> row.version().id().equals(version.id()))
                .filter(row -> row.condition().equals(condition.id())).sorted(ORDER).toList();
        StringBuilder table = new StringBuilder(
                "\n## " + condition.provision().main() + ": `" + condition.id() + "`\n\n"
                        + "| day | facts | result | reason | asks for |\n|---|---|---|---|---|\n");
        rows.stream().map(TablesDocument::line).distinct().forEach(table::append);
        return table.toString();
    }

    private static String line(Row.Checked row) {
        return "| " + row.asOf() + " | " + row.facts() + " | " + row.result() + " | " + row.reason() + " | "
                + row.asksFor() + " |\n";
    }
}
