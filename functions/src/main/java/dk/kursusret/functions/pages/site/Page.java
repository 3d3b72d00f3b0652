package dk.kursusret.functions.pages.site;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every page needs besides its content.
 *
 * @param query what the address holds, without the language
 * @param heldSince where the lists that it rests on cannot be read just now: since when those that are held have been; asked when
 * the page is written, for then they were read
 * @param form that the language is changed with, so that nothing filled in is lost; empty where a link does it
 */
public record Page(Words words, String title, Place place, String query, Optional<Filled> form, Keeping keeping,
        Supplier<Optional<Instant>> heldSince) {
    /**
     * Where it stands.
     *
     * @param root from the page's address to the site's, such as {@code ../}; empty where they are one
     * @param path of the page, from the site's root
     */
    public record Place(String root, String path, Assets assets) {}

    /**
     * The form {@code facts}.
     *
     * @param button the name of what Enter presses, which stands before the language's button
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

    /** A link to something that has no language. */
    public String plain(String target) {
        String address = place.root() + target;
        return address.isEmpty() ? "./" : address;
    }

    public String asset(String name) {
        return place.root() + place.assets().address(name);
    }

    /** The page itself in the other language. */
    public String otherLanguage() {
        return plain(place.path()) + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + words.other().language();
    }

    /** The language of what is Danish on every page, such as a course's title or a law; null where the page is Danish too. */
    public String danish() {
        return words == Words.ENGLISH ? Words.DANISH.language() : null;
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }
}
