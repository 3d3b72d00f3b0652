package dk.kursusret.functions.lists;

import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.input.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The format in which rows are returned. */
public enum Format {
    JSON("application/json"), CSV("text/csv");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format that the parameter {@code format} names, else the preferred one. */
    static Format of(Fields fields, Format preferred) {
        return fields.oneOf("format", List.of("json", "csv")).map(format -> format.equals("csv") ? CSV : JSON)
                .orElse(preferred);
    }

    /** The format that the header Accept prefers; JSON if it prefers neither. */
    static Format accepted(Request request) {
        return request.header("Accept").map(Format::preferred).orElse(JSON);
    }

    private static Format preferred(String accept) {
        return CSV.quality(accept) > JSON.quality(accept) ? CSV : JSON;
    }

    /** As in RFC 9110, the most specific media range decides. */
    private double quality(String accept) {
        String anyOfItsKind = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        return List.of(mediaType, anyOfItsKind, "*/*").stream().flatMap(range -> weight(accept, range).stream())
                .findFirst().orElse(0.0);
    }

    private static Optional<Double> weight(String accept, String range) {
        return Arrays.stream(accept.split(",")).map(part -> part.strip().split("\\s*;\\s*"))
                .filter(part -> part[0].equalsIgnoreCase(range)).map(Format::weight).findFirst();
    }

    /** An invalid weight is ignored. */
    private static double weight(String[] rangeAndParameters) {
        return Arrays.stream(rangeAndParameters).skip(1)
                .filter(p -> p.matches("(?i)q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)"))
                .map(p -> Double.valueOf(p.substring(2))).findFirst().orElse(1.0);
    }
}
