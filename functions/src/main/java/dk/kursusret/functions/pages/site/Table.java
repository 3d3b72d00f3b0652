package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;

/** A table with a caption; the first cell of each row is its heading. */
public record Table(String caption, List<String> headings, List<List<Cell>> rows) {
    private static final String EMPTY = "–";

    /** Returns the table with only these rows. */
    public Table showing(List<List<Cell>> some) {
        return new Table(caption, headings, some);
    }

    /** The language of a cell. */
    public enum Language {
        OF_THE_PAGE, DANISH
    }

    /**
     * @param link relative to the site's root
     * @param mark a mark beside the text, for instance that it is a sample
     * @param more a list below the text
     */
    public record Cell(String text, Language language, Optional<String> link, Optional<String> mark, List<Cell> more) {

        public Cell marked(Optional<String> with) {
            return new Cell(text, language, link, with, more);
        }

        /** Whether the cell has no content; phones do not show it then. */
        public boolean isEmpty() {
            return text.equals(EMPTY);
        }

        public boolean isDanish() {
            return language == Language.DANISH;
        }
    }

    public static Cell text(String text) {
        return new Cell(text, Language.OF_THE_PAGE, Optional.empty(), Optional.empty(), List.of());
    }

    /** A name, which is Danish on every page. */
    public static Cell name(String name) {
        return new Cell(name, Language.DANISH, Optional.empty(), Optional.empty(), List.of());
    }

    public static Cell link(String text, String target) {
        return new Cell(text, Language.OF_THE_PAGE, Optional.of(target), Optional.empty(), List.of());
    }

    /** A name, Danish on every page, with a link. */
    public static Cell named(String name, String target) {
        return new Cell(name, Language.DANISH, Optional.of(target), Optional.empty(), List.of());
    }

    /** A single cell as it is; several as a list in one cell. */
    public static Cell several(List<Cell> cells) {
        return switch (cells.size()) {
            case 0 -> text(EMPTY);
            case 1 -> cells.getFirst();
            default -> new Cell("", Language.OF_THE_PAGE, Optional.empty(), Optional.empty(), cells);
        };
    }
}
