package dk.kursusret.it.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.kursusret.gateway.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Compares JSON values: numbers by value, and absent members like null. */
final class Values {
    private Values() {}

    static boolean same(JsonNode want, JsonNode got) {
        if (want.isNumber() && got.isNumber()) {
            return want.decimalValue().compareTo(got.decimalValue()) == 0;
        }
        return isAbsent(want) ? isAbsent(got) : want.equals(got);
    }

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /**
     * What {@code got} lacks of {@code want}. Objects are compared member by member, and lists of plain values in any
     * order.
     */
    static List<String> lacking(JsonNode want, JsonNode got, String where) {
        if (want.isObject() && got.isObject()) {
            List<String> lacking = new ArrayList<>();
            want.properties().forEach(member -> lacking.addAll(lacking(member.getValue(), got.path(member.getKey()),
                    where.isEmpty() ? member.getKey() : where + "." + member.getKey())));
            return lacking;
        }
        boolean fits = holdsPlainValues(want) && holdsPlainValues(got) ? sorted(want).equals(sorted(got))
                : same(want, got);
        return fits ? List.of() : List.of(where + ": expected " + shown(want) + ", got " + shown(got));
    }

    /** Compares two sets of texts, which must be equal. */
    static List<String> exactly(String label, Collection<String> want, Collection<String> got) {
        TreeSet<String> wanted = new TreeSet<>(want);
        TreeSet<String> gotten = new TreeSet<>(got);
        return wanted.equals(gotten) ? List.of() : List.of(label + ": expected " + wanted + ", got " + gotten);
    }

    /** The value and everything within it. */
    static Stream<JsonNode> everything(JsonNode value) {
        return Stream.concat(Stream.of(value), elements(value).flatMap(Values::everything));
    }

    static Stream<JsonNode> elements(JsonNode container) {
        return StreamSupport.stream(container.spliterator(), false);
    }

    static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    static String shown(JsonNode value) {
        return value instanceof MissingNode ? "nothing" : Json.text(value);
    }

    private static boolean holdsPlainValues(JsonNode value) {
        return value.isArray() && elements(value).allMatch(e -> e.isTextual() || e.isNumber());
    }

    private static List<String> sorted(JsonNode list) {
        return texts(list).stream().sorted().toList();
    }
}
