package dk.kursusret.local.front;

import dk.kursusret.gateway.http.EncodedPair;
import dk.kursusret.gateway.http.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses the query of an address. */
final class Query {
    private Query() {}

    /** All values of each parameter, in order. */
    static Map<String, List<String>> of(String query) throws MalformedAddress {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (EncodedPair pair : EncodedPair.all(query)) {
            parameters.computeIfAbsent(decoded(pair.name()), name -> new ArrayList<>()).add(decoded(pair.value()));
        }
        return parameters;
    }

    /** @throws MalformedAddress if an escape is malformed or the bytes are not UTF-8 */
    static String decoded(String text) throws MalformedAddress {
        return PercentEncoding.decode(text).orElseThrow(MalformedAddress::new);
    }
}
