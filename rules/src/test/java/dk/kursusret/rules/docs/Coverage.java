package dk.kursusret.rules.docs;

import dk.kursusret.rules.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What every section of the five documents says, and where it is decided or mentioned, or why a program cannot decide
 * it.
 */
final class Coverage {
    private final List<Row> rows;

    private Coverage(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String document, String section, String says, String how, String where) {}

    static Coverage load() throws IOException {
        try (InputStream in = Coverage.class.getResourceAsStream("coverage.csv")) {
            return new Coverage(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(Coverage::row).toList());
        }
    }

    /** @throws IllegalStateException where a row names a rule or text that does not exist */
    String document() {
        StringBuilder page = new StringBuilder("# Coverage\n\nMade from the code and a table of sections; do not edit. "
                + "Every section of the five documents: where it is decided or carried, or why a program cannot.\n");
        Map<String, List<Row>> byDocument = rows.stream().collect(Collectors.groupingBy(Row::document,
                java.util.LinkedHashMap::new, Collectors.toList()));
        byDocument.forEach((document, sections) -> {
            page.append("\n## ").append(document)
                    .append("\n\n| section | says | how | where or why |\n|---|---|---|---|\n");
            sections.forEach(row -> page.append("| ").append(row.section()).append(" | ").append(row.says())
                    .append(" | ").append(row.how()).append(" | ").append(where(row)).append(" |\n"));
        });
        return page.toString();
    }

    private static Row row(String line) {
        // what a section says may hold semicolons; how and where never do
        String[] cells = line.split(";");
        String says = String.join(";", Arrays.copyOfRange(cells, 2, cells.length - 2));
        return new Row(cells[0], cells[1], says, cells[cells.length - 2], cells[cells.length - 1]);
    }

    private static String where(Row row) {
        if (row.how().equals("NOT_DECIDED")) {
            return row.where();
        }
        return Arrays.stream(row.where().split(",")).map(Coverage::existing).collect(Collectors.joining(", "));
    }

    private static String existing(String name) {
        if (!Texts.has(name) && !Texts.has(name + ".question") && !name.startsWith("/v1/")) {
            throw new IllegalStateException("coverage.csv names " + name + ", which does not exist");
        }
        return "`" + name + "`";
    }
}
