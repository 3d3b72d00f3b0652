package dk.kursusret.functions.lists;

import dk.kursusret.gateway.http.Request;

/**
 * The path parameters that name an edition.
 *
 * @param edition its first day, as written in the path
 */
public record EditionPath(String list, String edition) {

    public static EditionPath of(Request request) {
        return new EditionPath(request.pathParameter("list"), request.pathParameter("edition"));
    }
}
