package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.lists.CompareAnswer;
import dk.kursusret.functions.answers.lists.PackageView;
import dk.kursusret.gateway.http.Request;

/**
 * An edition as an address names it.
 *
 * @param edition its first day, as it is written there
 */
public record EditionPath(String list, String edition) {

    static EditionPath of(Request request) {
        return new EditionPath(request.pathParameter("list").orElse(""), request.pathParameter("edition").orElse(""));
    }
}
