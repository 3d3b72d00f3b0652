package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;

/** A table with a caption; the first cell of a row names the row. */
public record Table(String caption, List<String> headings, List<List<Cell>> rows) {
    private static final String EMPTY = "–";

    /** The same table with some of its rows. */
    public Table showing(List<List<Cell>> some) {
        return new Table(caption, headings, some);
    }

    /** What a cell is written in. */
    public enum Language {
        OF_THE_PAGE, DANISH
    }

    /**
     * @param link from the site's root
     * @param mark beside it, such as that it is a sample
     * @param more a list below it
     */
    public record Cell(String text, Language language, Optional<String> link, Optional<String> mark, List<Cell> more) {

        public Cell marked(Optional<String> with) {
            return new Cell(text, language, link, with, more);
        }

        /** Nothing is known; a phone shows nothing. */
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

    /** A name that leads to what is called so. */
    public static Cell named(String name, String target) {
        return new Cell(name, Language.DANISH, Optional.of(target), Optional.empty(), List.of());
    }

    /** Alone where it is one; a list where there are several. */
    public static Cell several(List<Cell> cells) {
        return switch (cells.size()) {
            case 0 -> text(EMPTY);
            case 1 -> cells.getFirst();
            default -> new Cell("", Language.OF_THE_PAGE, Optional.empty(), Optional.empty(), cells);
        };
    }
}
