package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;

/** A table with a caption; the first cell of a row names the row. */
public record Table(String caption, List<String> headings, List<List<Cell>> rows) {

    /** The same table with some of its rows. */
    public Table showing(List<List<Cell>> some) {
        return new Table(caption, headings, some);
    }

    /** @param link from the site's root */
    public record Cell(String text, Optional<String> link) {}

    public static Cell text(String text) {
        return new Cell(text, Optional.empty());
    }

    public static Cell link(String text, String target) {
        return new Cell(text, Optional.of(target));
    }
}
