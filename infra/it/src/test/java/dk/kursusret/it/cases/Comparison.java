package dk.kursusret.it.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares an answer with what a case expects.
 *
 * <p>For any call: {@code status} (default 200), {@code pointers} (exactly those of the problem's errors),
 * {@code contains} (values that occur somewhere in the answer), {@code notContains} (texts that occur nowhere). For
 * /v1/eligibility: an expectation for each scheme as {@link SchemeComparison} reads it, and under {@code $response} a
 * part of the answer's top level. For /v1/eligibility/batch: {@code batch}, an expectation or {@code "PROBLEM"} for each
 * item. For all other calls: a part of the answer.
 *
 * <p>It also checks what the contract promises: asOf is echoed, advisory is true, and a 400 is a problem.
 */
final class Comparison {
    private static final Set<String> OF_ANY_CALL = Set.of("status", "pointers", "contains", "notContains");
    private final Case question;
    private final Answer answer;
    private final JsonNode expect;
    private final List<String> found = new ArrayList<>();

    private Comparison(Case question, Answer answer) {
        this.question = question;
        this.answer = answer;
        this.expect = question.expect();
    }

    static List<String> differences(Case question, Answer answer) {
        Comparison comparison = new Comparison(question, answer);
        try {
            comparison.compare();
        } catch (JsonProcessingException e) {
            comparison.found.add("the answer is not JSON: " + answer.text());
        }
        return comparison.found;
    }

    private void compare() throws JsonProcessingException {
        int status = expect.path("status").asInt(200);
        if (status != answer.status()) {
            found.add("status: expected " + status + ", got " + answer.status() + " " + answer.text());
            return;
        }
        Values.texts(expect.path("notContains")).stream().filter(answer.text()::contains)
                .forEach(text -> found.add("the answer contains " + text));
        JsonNode body = Json.MAPPER.readTree(answer.text());
        if (status == 400) {
            problem(body);
        } else {
            contains(body);
            wanted(body);
        }
    }

    private void problem(JsonNode body) {
        if (!answer.contentType().startsWith("application/problem+json")) {
            found.add("content type: " + answer.contentType());
        }
        if (expect.has("pointers")) {
            found.addAll(Values.exactly("pointers", Values.texts(expect.path("pointers")),
                    Values.everything(body).map(node -> node.path("pointer")).filter(JsonNode::isTextual)
                            .map(pointer -> pointer.asText().replaceFirst("^#+", "")).toList()));
        }
    }

    private void contains(JsonNode body) {
        Values.elements(expect.path("contains"))
                .filter(want -> Values.everything(body).filter(JsonNode::isValueNode)
                        .noneMatch(got -> Values.same(want, got)))
                .forEach(want -> found.add("the answer lacks the value " + Values.shown(want)));
    }

    private void wanted(JsonNode body) {
        ObjectNode rest = ((ObjectNode) expect).deepCopy().remove(OF_ANY_CALL);
        if (question.path().split("\\?")[0].equals("/v1/eligibility")) {
            eligibility(rest, body);
        } else if (rest.has("batch")) {
            batch(rest.path("batch"), body.path("results"));
        } else {
            found.addAll(Values.lacking(rest, body, ""));
        }
    }

    private void eligibility(ObjectNode rest, JsonNode body) {
        if (!body.path("advisory").asBoolean()) {
            found.add("advisory: expected true");
        }
        JsonNode asked = question.call().path("body").path("asOf");
        if (!Values.isAbsent(asked) && !Values.same(asked, body.path("asOf"))) {
            found.add("asOf: not echoed, got " + Values.shown(body.path("asOf")));
        }
        rest.properties().forEach(expected -> found.addAll(expected.getKey().equals("$response")
                ? Values.lacking(expected.getValue(), body, "")
                : new SchemeComparison(expected.getKey(), result(body.path("results"), expected.getKey()))
                        .differences(expected.getValue())));
    }

    private void batch(JsonNode want, JsonNode got) {
        if (want.size() != got.size()) {
            found.add("batch: expected " + want.size() + " results, got " + got.size());
            return;
        }
        for (int i = 0; i < want.size(); i++) {
            String label = "batch item " + i + ": ";
            Optional<JsonNode> results = Values.everything(got.get(i)).map(node -> node.path("results"))
                    .filter(JsonNode::isArray).findFirst();
            boolean wantsProblem = want.get(i).asText().equals("PROBLEM");
            if (wantsProblem == results.isPresent()) {
                found.add(label + "expected " + (wantsProblem ? "a problem" : "an answer"));
            } else if (!wantsProblem) {
                want.get(i).properties().forEach(expected -> new SchemeComparison(expected.getKey(),
                        result(results.get(), expected.getKey())).differences(expected.getValue())
                        .forEach(difference -> found.add(label + difference)));
            }
        }
    }

    private static JsonNode result(JsonNode results, String scheme) {
        return Values.elements(results).filter(result -> result.path("scheme").asText().equals(scheme)).findFirst()
                .orElse(results.path("no such scheme"));
    }
}
