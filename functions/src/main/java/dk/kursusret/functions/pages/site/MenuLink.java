package dk.kursusret.functions.pages.site;

import dk.kursusret.functions.pages.site.Page.Place;
import java.util.List;

/**
 * A part of the site that every page leads to.
 *
 * @param path of its first page, from the site's root
 * @param name key of its name
 */
public record MenuLink(String path, String name) {
    public static final List<MenuLink> MENU = List.of(new MenuLink("", "nav.start"),
            new MenuLink("kurser", "nav.courses"),
            new MenuLink("lister", "nav.lists"), new MenuLink("sagsbehandler", "nav.caseworker"));
    public static final List<MenuLink> FOOT = List.of(new MenuLink("was", "was.heading"),
            new MenuLink("api", "api.heading"), new MenuLink("privatliv", "privatliv.heading"));
    /** The steps that the start page begins. */
    private static final String STEPS = "tjek";

    /** As the attribute {@code aria-current} has it: the page itself, or one that lies below it; null elsewhere. */
    public String current(Place place) {
        String here = place.path();
        if (here.equals(path)) {
            return "page";
        }
        return here.startsWith(path + "/") && !path.isEmpty() || path.isEmpty() && here.equals(STEPS) ? "true" : null;
    }
}
