package dk.kursusret.it.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares one scheme's result with what is expected. */
final class SchemeComparison {
    private final String scheme;
    private final JsonNode result;

    SchemeComparison(String scheme, JsonNode result) {
        this.scheme = scheme;
        this.result = result;
    }

    List<String> differences(JsonNode want) {
        if (Values.isAbsent(result)) {
            return List.of(scheme + ": no result");
        }
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> part : want.properties()) {
            found.addAll(part(part.getKey(), part.getValue()));
        }
        if (!want.has("missing") && stillAsksForFacts()) {
            found.add("missingFacts with outcome " + outcome());
        }
        return found.stream().map(difference -> scheme + " " + difference).toList();
    }

    private List<String> part(String name, JsonNode want) {
        return switch (name) {
            case "notMet" -> Values.exactly("notMet", Values.texts(want), notMet(result));
            case "missing" -> Values.exactly("missingFacts", Values.texts(want), missing(result));
            case "deadlines" -> byId("deadlines", want, "date");
            case "amounts" -> byId("amounts", want, "amount");
            case "situations" -> situations(want);
            case "cites" -> cites(want);
            default -> Values.lacking(want, result.path(name), name);
        };
    }

    private String outcome() {
        return result.path("outcome").asText();
    }

    /**
     * Whether a decided scheme still asks for facts, which is wrong unless it is the best of several situations, which
     * may leave others open.
     */
    private boolean stillAsksForFacts() {
        boolean bestOfSeveral = scheme.equals("regional-pool") && outcome().equals("MAY_BE_GRANTED");
        return !outcome().equals("UNDETERMINED") && !result.path("missingFacts").isEmpty() && !bestOfSeveral;
    }

    private List<String> situations(JsonNode want) {
        List<String> found = new ArrayList<>();
        want.properties().forEach(expected -> {
            String label = "situation " + expected.getKey();
            JsonNode got = Values.elements(result.path("situations"))
                    .filter(s -> s.path("situation").asText().equals(expected.getKey())).findFirst()
                    .orElse(result.path("no such situation"));
            JsonNode expectation = expected.getValue();
            found.addAll(Values.lacking(expectation.path("outcome"), got.path("outcome"), label));
            if (expectation.has("notMet")) {
                found.addAll(Values.exactly(label + " notMet", Values.texts(expectation.path("notMet")), notMet(got)));
            }
            if (expectation.has("missing")) {
                found.addAll(Values.exactly(label + " missingFacts", Values.texts(expectation.path("missing")),
                        missing(got)));
            }
        });
        return found;
    }

    /** Each expected citation must be part of some citation anywhere in the result. */
    private List<String> cites(JsonNode want) {
        List<JsonNode> got = Values.everything(result)
                .flatMap(node -> Stream.concat(Stream.of(node.path("citation")),
                        Values.elements(node.path("alsoCites"))))
                .filter(JsonNode::isObject).toList();
        return Values.elements(want)
                .filter(citation -> got.stream().noneMatch(one -> Values.lacking(citation, one, "").isEmpty()))
                .map(citation -> "cites: nothing like " + Values.shown(citation)).toList();
    }

    private List<String> byId(String label, JsonNode want, String field) {
        Map<String, JsonNode> got = Values.elements(result.path(label))
                .collect(Collectors.toMap(item -> item.path("id").asText(), item -> item.path(field), (a, b) -> b));
        List<String> found = new ArrayList<>();
        want.properties().forEach(expected -> {
            boolean present = got.containsKey(expected.getKey());
            JsonNode value = present ? got.get(expected.getKey()) : result.path("no such item");
            boolean fits = switch (expected.getValue().asText()) {
                case "PRESENT" -> present;
                case "ABSENT" -> !present;
                default -> expected.getValue().isNull() ? isNothing(value) : Values.same(expected.getValue(), value);
            };
            if (!fits) {
                found.add(label + " " + expected.getKey() + ": expected " + Values.shown(expected.getValue()) + ", got "
                        + Values.shown(value));
            }
        });
        return found;
    }

    private static boolean isNothing(JsonNode value) {
        return Values.isAbsent(value) || value.isNumber() && value.decimalValue().signum() == 0;
    }

    private static List<String> notMet(JsonNode holder) {
        return Values.elements(holder.path("conditions")).filter(c -> c.path("result").asText().equals("NOT_MET"))
                .map(c -> c.path("citation").path("document").asText() + " "
                        + c.path("citation").path("section").asText())
                .toList();
    }

    private static List<String> missing(JsonNode holder) {
        return Values.elements(holder.path("missingFacts"))
                .map(fact -> fact.isObject() ? fact.path("pointer").asText() : fact.asText()).toList();
    }
}
