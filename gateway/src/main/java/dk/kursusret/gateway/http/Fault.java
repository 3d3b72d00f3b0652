package dk.kursusret.gateway.http;

import dk.kursusret.rules.texts.Text;
import java.util.Optional;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or {@code ?name} for a query parameter; never holds the value
 * @param text what is wrong and what to do; never holds the value where that could be personal
 * @param didYouMean the nearest name or value that would have been understood
 */
public record Fault(String pointer, Text text, Optional<String> didYouMean) {

    public static Fault of(String pointer, String da, String en) {
        return new Fault(pointer, new Text(da, en), Optional.empty());
    }
}
