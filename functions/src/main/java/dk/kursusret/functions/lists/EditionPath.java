package dk.kursusret.functions.lists;

import dk.kursusret.gateway.http.Request;

/**
 * An edition as an address names it.
 *
 * @param edition its first day, as it is written there
 */
public record EditionPath(String list, String edition) {

    public static EditionPath of(Request request) {
        return new EditionPath(request.pathParameter("list"), request.pathParameter("edition"));
    }
}
