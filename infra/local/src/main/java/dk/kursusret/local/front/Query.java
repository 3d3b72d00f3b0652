package dk.kursusret.local.front;

import dk.kursusret.gateway.http.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the query of an address. */
final class Query {
    private Query() {}

    /** Every value of each parameter, in order; a plus is a space. */
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

    /** @throws MalformedAddress where an escape is broken or the bytes are no UTF-8 */
    static String decoded(String text) throws MalformedAddress {
        return PercentEncoding.decode(text).orElseThrow(MalformedAddress::new);
    }
}
