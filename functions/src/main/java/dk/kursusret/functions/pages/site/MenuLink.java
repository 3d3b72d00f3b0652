package dk.kursusret.functions.pages.site;

import dk.kursusret.functions.pages.site.Page.Place;
import java.util.List;

/**
 * A link that every page has in its menu or footer.
 *
 * @param path the target, relative to the site's root
 * @param name the key of its text
 */
public record MenuLink(String path, String name) {
    public static final List<MenuLink> MENU = List.of(new MenuLink("", "nav.start"),
            new MenuLink("kurser", "nav.courses"),
            new MenuLink("lister", "nav.lists"), new MenuLink("sagsbehandler", "nav.caseworker"));
    public static final List<MenuLink> FOOT = List.of(new MenuLink("was", "was.heading"),
            new MenuLink("api", "api.heading"), new MenuLink("privatliv", "privatliv.heading"));
    /** The path of the steps that the start page leads into. */
    private static final String STEPS = "tjek";

    /** The value of {@code aria-current}: "page" on the page itself, "true" on those below it, null elsewhere. */
    public String current(Place place) {
        String here = place.path();
        if (here.equals(path)) {
            return "page";
        }
        return here.startsWith(path + "/") && !path.isEmpty() || path.isEmpty() && here.equals(STEPS) ? "true" : null;
    }
}
