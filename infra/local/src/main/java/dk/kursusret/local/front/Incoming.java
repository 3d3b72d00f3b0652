package dk.kursusret.local.front;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request as it was received.
 *
 * @param path still percent-encoded
 * @param query still percent-encoded; empty if there is none
 * @param headers all values by header name, in the case in which they were sent
 */
public record Incoming(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    /** The last value of the header; names are compared without regard to case. */
    public Optional<String> header(String name) {
        return values(name).stream().reduce((first, last) -> last);
    }

    /** All values of the header; names are compared without regard to case. */
    List<String> values(String name) {
        return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream()).toList();
    }
}
