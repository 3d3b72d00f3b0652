package dk.kursusret.functions.pages.site;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every page needs besides its content.
 *
 * @param query the query string without the language
 * @param heldSince given if the lists the page rests on cannot be read at the moment: since when the held ones have been
 *        held; called while the page is rendered, when the lists have been read
 * @param form submitted to change the language, so that nothing entered is lost; empty if a link is enough
 */
public record Page(Words words, String title, Place place, String query, Optional<Filled> form, Keeping keeping,
        Supplier<Optional<Instant>> heldSince) {
    /**
     * Where the page is.
     *
     * @param root the relative path from the page to the site's root, such as {@code ../}; empty if they are the same
     * @param path the page's path, relative to the site's root
     */
    public record Place(String root, String path, Assets assets) {}

    /**
     * The form with the id {@code facts}.
     *
     * @param button the name of the button that Enter presses; it comes before the language button
     */
    public record Filled(String button, String value) {}

    public Page withForm(String button, String value) {
        return new Page(words, title, place, query, Optional.of(new Filled(button, value)), keeping, heldSince);
    }

    public boolean indexed() {
        return keeping == Keeping.PUBLIC;
    }

    /** A link to another page, in the same language. */
    public String to(String target) {
        String language = words == Words.ENGLISH ? (target.contains("?") ? "&" : "?") + "lang=en" : "";
        return plain(target) + language;
    }

    /** A link to something that has only one language. */
    public String plain(String target) {
        String address = place.root() + target;
        return address.isEmpty() ? "./" : address;
    }

    public String asset(String name) {
        return place.root() + place.assets().address(name);
    }

    /** A link to this page in the other language. */
    public String otherLanguage() {
        return plain(place.path()) + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + words.other().language();
    }

    /** The {@code lang} of what is Danish on every page, such as a course title or a law; null on a Danish page. */
    public String danish() {
        return words == Words.ENGLISH ? Words.DANISH.language() : null;
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }
}
