package dk.kursusret.functions.pages.site;

import java.util.List;
import java.util.Optional;

/**
 * What every page needs besides its content.
 *
 * @param root from the page's address to the site's, such as {@code ../}; empty where they are one
 * @param path of the page, from the site's root
 * @param form what a posted page carries on when the language is changed; empty for a page that was not posted
 * @param ownForm the id of a form that shows all of it, which changes the language in its place
 * @param query what the address of a page that was not posted holds, without the language
 */
public record Page(Words words, String title, String root, String path, Assets assets, List<Form.Field> form,
        Optional<String> ownForm, String query, Keeping keeping) {

    public Page sentBy(String id) {
        return new Page(words, title, root, path, assets, List.of(), Optional.of(id), query, keeping);
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
        String address = root + target;
        return address.isEmpty() ? "./" : address;
    }

    public String asset(String name) {
        return root + assets.address(name);
    }

    /** The page itself in the other language. */
    public String otherLanguage() {
        String language = words == Words.DANISH ? "lang=en" : "lang=da";
        return plain(path) + "?" + (query.isEmpty() ? "" : query + "&") + language;
    }

    public boolean posted() {
        return !form.isEmpty();
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }
}
