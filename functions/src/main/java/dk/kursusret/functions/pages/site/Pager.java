package dk.kursusret.functions.pages.site;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links to the previous and next page of a long table.
 *
 * @param number the number of this page, counted from 1
 * @param previous the address of the previous page, relative to the site's root
 * @param next the address of the next page, likewise
 */
public record Pager(int number, int last, Optional<String> previous, Optional<String> next) {
    static final String PAGE = "page";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** @param form the query parameters; the language is taken from the page */
    public static Pager of(String path, Form form, int number, int last) {
        return new Pager(number, last, to(path, form, Math.min(number - 1, last), last),
                to(path, form, number + 1, last));
    }

    private static Optional<String> to(String path, Form form, int number, int last) {
        return Optional.of(number).filter(page -> page >= 1 && page <= last)
                .map(page -> path + "?" + form.only(name -> !name.equals(PAGE) && !name.equals(Site.LANGUAGE))
                        .with(PAGE, String.valueOf(page)).query());
    }

    /** The number of the page asked for; 1 if there is none or it is not a number. */
    public static int asked(Form form, String name) {
        return form.first(name).filter(NUMBER.asMatchPredicate()).map(Integer::parseInt).orElse(1);
    }

    public boolean isNeeded() {
        return last > 1;
    }
}
