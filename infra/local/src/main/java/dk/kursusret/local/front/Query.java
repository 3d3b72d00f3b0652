package dk.kursusret.local.front;

import dk.kursusret.gateway.http.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses the query of an address. */
final class Query {
    private Query() {}

    /** All values of each parameter, in order; a plus is decoded as a space. */
    static Map<String, List<String>> of(String query) throws MalformedAddress {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.replace('+', ' ').split("&")) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                parameters.computeIfAbsent(decoded(sides[0]), name -> new ArrayList<>())
                        .add(sides.length == 2 ? decoded(sides[1]) : "");
            }
        }
        return parameters;
    }

    /** @throws MalformedAddress if an escape is malformed or the bytes are not UTF-8 */
    static String decoded(String text) throws MalformedAddress {
        return PercentEncoding.decode(text).orElseThrow(MalformedAddress::new);
    }
}
