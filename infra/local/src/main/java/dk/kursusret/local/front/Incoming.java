package dk.kursusret.local.front;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request as it came.
 *
 * @param path still percent-encoded
 * @param query still percent-encoded; empty where there is none
 * @param headers names as they came
 */
public record Incoming(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    /** The last value of the header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return values(name).stream().reduce((first, last) -> last);
    }

    /** Every value of the header, whatever the case of its name. */
    List<String> values(String name) {
        return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream()).toList();
    }
}
