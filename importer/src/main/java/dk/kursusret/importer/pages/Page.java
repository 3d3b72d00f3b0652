package dk.kursusret.importer.pages;

import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.report.Language;
import java.util.Map;

/**
 * What every page of the admin route needs besides its content. It stands in the frame of the public pages and takes their
 * styles by address.
 *
 * @param root from its address to the site's, such as {@code ../}
 * @param path of the page that the other language is asked for at, from the site's root
 */
public record Page(Language language, String title, String root, String path) {
    public static final String OVERVIEW = "admin";
    public static final String BRING = "admin/imports";
    private static final Messages MESSAGES = Messages.load();

    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, Map<String, Object> values) {
        return say(language, key, values);
    }

    static String say(Language language, String key, Map<String, Object> values) {
        return language.of(MESSAGES.text("admin." + key, values));
    }

    public Page titled(String other) {
        return new Page(language, other, root, path);
    }

    public Language other() {
        return language == Language.DA ? Language.EN : Language.DA;
    }

    /** A link from the site's root; links are relative, so that the site may lie under any address. */
    public String plain(String target) {
        return root + target;
    }

    /** The same to a page, in the same language. */
    public String to(String target) {
        return language == Language.EN ? plain(target) + "?lang=en" : plain(target);
    }

    /** The page itself in the other language. */
    public String otherLanguage() {
        return plain(path) + "?lang=" + other().key();
    }
}
