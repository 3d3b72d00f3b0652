package dk.kursusret.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method and path that a function answers.
 *
 * @param method upper case; {@code ANY} for all of them
 * @param path as in the template, with {@code {name}} for a path parameter, and {@code {name+}} for one that takes the
 *         rest
 * @param function the function's logical id in the template
 * @param handler the function's handler class
 */
public record Route(String method, String path, Access access, String function, String handler) {

    boolean accepts(String requested) {
        return method.equals("ANY") || method.equals(requested);
    }

    /** The path parameters, still percent-encoded; empty if the path is not this route's. */
    public Optional<Map<String, String>> match(String requested) {
        List<String> pattern = parts(path);
        List<String> given = parts(requested);
        if (isGreedy()) {
            String before = path.substring(0, path.lastIndexOf('/') + 1);
            return Optional.of(requested).filter(all -> all.startsWith(before) && all.length() > before.length())
                    .map(all -> Map.of(path.substring(before.length() + 1, path.length() - 2),
                            all.substring(before.length())));
        }
        if (pattern.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String part = pattern.get(i);
            if (isParameter(part) && !given.get(i).isEmpty()) {
                values.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** Whether its last parameter takes the rest of the path. */
    private boolean isGreedy() {
        return path.endsWith("+}");
    }

    /** The number of path parameters: the route with the fewest is preferred, and a greedy one comes last. */
    long parameterCount() {
        return isGreedy() ? Long.MAX_VALUE : parts(path).stream().filter(Route::isParameter).count();
    }

    private static boolean isParameter(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
