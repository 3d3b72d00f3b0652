package dk.kursusret.functions.pages.site;

import java.util.List;

/**
 * The rows of one page of a long table.
 *
 * @param number the number of the page, counted from 1
 * @param total the number of rows on all pages
 */
public record Paged<T>(List<T> rows, int number, int total, int perPage) {

    /** The page that the address asks for, or the first if there is no such page. */
    public static <T> Paged<T> of(List<T> all, Form form, int perPage) {
        int asked = Pager.asked(form, Pager.PAGE);
        int number = (asked - 1) * perPage < all.size() ? asked : 1;
        int from = (number - 1) * perPage;
        return new Paged<>(all.subList(from, Math.min(from + perPage, all.size())), number, all.size(), perPage);
    }

    /** @param path relative to the site's root */
    public Pager pager(String path, Form form) {
        return Pager.of(path, form, number, Math.max(1, Math.ceilDiv(total, perPage)));
    }
}
