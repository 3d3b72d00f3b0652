package dk.kursusret.gateway.http;

import java.util.List;
import java.util.stream.Stream;

/** A parameter of a query, or a field of a form that is sent like one: its sides still percent-encoded, a plus made a space. */
public record EncodedPair(String name, String value) {

    /** In their order; what has no equals sign is a name with an empty value. */
    public static List<EncodedPair> all(String text) {
        return Stream.of(text.replace('+', ' ').split("&")).filter(pair -> !pair.isEmpty()).map(EncodedPair::of)
                .toList();
    }

    /** Only the first equals sign ends the name. */
    private static EncodedPair of(String pair) {
        String[] sides = pair.split("=", 2);
        return new EncodedPair(sides[0], sides.length == 2 ? sides[1] : "");
    }
}
