package dk.kursusret.functions.pages.lists;

import dk.kursusret.functions.pages.site.Pager;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Table.Cell;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.gateway.http.Response;
import java.util.List;
import java.util.Optional;

/**
 * A page with tables and paragraphs before them.
 *
 * @param links those before the tables
 * @param further the links after the tables
 */
public record TablesPage(Cell heading, List<String> paragraphs, List<Cell> links, List<Table> tables,
        Optional<Pager> pager, List<Cell> further) {
    Response show(Site site, Visit visit, Template<TablesPage> template) {
        return Site.show(site.open(visit, heading.text()), template, this);
    }
}
