package dk.kursusret.importer.pages;

import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.report.Language;
import java.util.Map;

/**
 * What every operators' page needs besides its content. The pages have the frame of the public pages and link to their
 * stylesheets.
 *
 * @param root the relative path from the page to the site's root, such as {@code ../}
 * @param path the path, from the site's root, to which the language link goes
 */
public record Page(Language language, String title, String root, String path) {
    public static final String OVERVIEW = "admin";
    public static final String UPLOAD = "admin/imports";
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

    /** A link to a target below the site's root. Links are relative, so that the site works at any address. */
    public String plain(String target) {
        return root + target;
    }

    /** A link to a page in the same language. */
    public String to(String target) {
        return language == Language.EN ? plain(target) + "?lang=en" : plain(target);
    }

    /** A link to this page in the other language. */
    public String otherLanguage() {
        return plain(path) + "?lang=" + other().key();
    }
}
