package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;

/** A table with a caption; the first cell of a row names the row. */
public record Table(String caption, List<String> headings, List<List<Cell>> rows) {

    /** The same table with some of its rows. */
    public Table showing(List<List<Cell>> some) {
        return new Table(caption, headings, some);
    }

    /**
     * @param link from the site's root
     * @param mark beside it, such as that it is a sample
     * @param more a list below it
     */
    public record Cell(String text, Optional<String> link, Optional<String> mark, List<Cell> more) {

        public Cell marked(Optional<String> with) {
            return new Cell(text, link, with, more);
        }
    }

    public static Cell text(String text) {
        return new Cell(text, Optional.empty(), Optional.empty(), List.of());
    }

    public static Cell link(String text, String target) {
        return new Cell(text, Optional.of(target), Optional.empty(), List.of());
    }

    /** Alone where it is one; a list where there are several. */
    public static Cell several(List<Cell> cells) {
        return switch (cells.size()) {
            case 0 -> text("–");
            case 1 -> cells.getFirst();
            default -> new Cell("", Optional.empty(), Optional.empty(), cells);
        };
    }
}
