package dk.kursusret.functions.pages.lists;

import dk.kursusret.functions.answers.lists.ListView;
import dk.kursusret.functions.answers.lists.PackageView;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import java.util.List;
import java.util.Map;

/**
 * A page of tables with what is said before them.
 *
 * @param links before the tables
 * @param further links after them
 */
record TablesPage(String title, List<String> paragraphs, List<Cell> links, List<Table> tables, List<Cell> further) {

    Map<String, Object> parameters() {
        return Map.of("paragraphs", paragraphs, "links", links, "tables", tables, "further", further);
    }
}
