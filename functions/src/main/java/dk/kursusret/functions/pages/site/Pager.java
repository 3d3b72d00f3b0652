package dk.kursusret.functions.pages.site;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways to the pages of something long.
 *
 * @param number of this page, from 1
 * @param previous address of the page before, from the site's root
 * @param next address of the page after it
 */
public record Pager(int number, int last, Optional<String> previous, Optional<String> next) {
    static final String PAGE = "page";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** @param form what the address holds; the language is the page's own */
    public static Pager of(String path, Form form, int number, int last) {
        return new Pager(number, last, to(path, form, Math.min(number - 1, last), last),
                to(path, form, number + 1, last));
    }

    private static Optional<String> to(String path, Form form, int number, int last) {
        return Optional.of(number).filter(page -> page >= 1 && page <= last)
                .map(page -> path + "?" + form.only(name -> !name.equals(PAGE) && !name.equals(Site.LANGUAGE))
                        .with(PAGE, String.valueOf(page)).query());
    }

    /** Which page is asked for; the first where none is, or what is no number. */
    public static int asked(Form form, String name) {
        return form.first(name).filter(NUMBER.asMatchPredicate()).map(Integer::parseInt).orElse(1);
    }

    public boolean isNeeded() {
        return last > 1;
    }
}
