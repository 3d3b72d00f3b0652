package dk.kursusret.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A method and path that a function answers.
 *
 * @param method upper case; {@code ANY} for all of them
 * @param path as in the template, with {@code {name}} for a part that varies, and {@code {name+}} for all that is left
 * @param function its logical id in the template
 * @param handler the class that answers
 */
public record Route(String method, String path, Access access, String function, String handler) {

    boolean takes(String asked) {
        return method.equals("ANY") || method.equals(asked);
    }

    /** The values of the varying parts, still percent-encoded; empty where this is not the path of the route. */
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
            if (varies(part) && !given.get(i).isEmpty()) {
                values.put(part.substring(1, part.length() - 1), given.get(i));
            } else if (!part.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** Whether its last part takes all that is left of a path. */
    private boolean isGreedy() {
        return path.endsWith("+}");
    }

    /** How many parts of the path vary: the route with the fewest is preferred, and one that takes anything comes last. */
    long varyingParts() {
        return isGreedy() ? Long.MAX_VALUE : parts(path).stream().filter(Route::varies).count();
    }

    private static boolean varies(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }
}
