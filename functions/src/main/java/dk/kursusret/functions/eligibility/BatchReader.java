package dk.kursusret.functions.eligibility;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.ObjectFields;
import dk.kursusret.gateway.input.StrictJson;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a batch of eligibility requests. A fault in one request does not affect the others. */
public final class BatchReader {
    private static final int MAX_REQUESTS = 100;
    private static final String REQUESTS = "requests";
    private final QuestionReader reader;

    public BatchReader(QuestionReader reader) {
        this.reader = reader;
    }

    /** One request of a batch, valid or not. */
    public sealed interface Item {}

    public record Understood(Question question) implements Item {}

    /** The problem's pointers are relative to this one request. */
    public record NotUnderstood(Problem problem) implements Item {}

    /** @throws Problem 400 where the batch itself is malformed */
    public List<Item> read(byte[] body, LocalDate today, Faults faults) {
        Found found = new Found(faults, new HashMap<>());
        ObjectNode object = new StrictJson(found::of).read(body);
        new ObjectFields(faults).refuseUnknown(object, Set.of(REQUESTS), "");
        JsonNode requests = object.path(REQUESTS);
        if (!requests.isArray() || requests.isEmpty() || requests.size() > MAX_REQUESTS) {
            faults.add(
                    requests.isMissingNode() ? Kind.MISSING : requests.isArray() ? Kind.WRONG_LENGTH : Kind.WRONG_TYPE,
                    "/" + REQUESTS, "Skriv en liste med 1 til " + MAX_REQUESTS + " forespørgsler.",
                    "Send an array of 1 to " + MAX_REQUESTS + " requests.");
        }
        faults.throwIfAny();
        return IntStream.range(0, requests.size()).mapToObj(i -> item(requests.get(i), found.of(i), today)).toList();
    }

    /** The faults found while parsing: those of the batch, and those of each request by its index. */
    private record Found(Faults batch, Map<Integer, Faults> requests) {

        Faults of(JsonStreamContext place) {
            JsonStreamContext at = place;
            while (!at.inRoot()) {
                JsonStreamContext above = at.getParent();
                if (at.inArray() && above.getParent().inRoot() && at.getCurrentIndex() < MAX_REQUESTS
                        && above.getCurrentName().equals(REQUESTS)) {
                    return requests.computeIfAbsent(at.getCurrentIndex(), i -> new Faults());
                }
                at = above;
            }
            return batch;
        }

        Faults of(int request) {
            return requests.getOrDefault(request, new Faults()).below("/" + REQUESTS + "/" + request);
        }
    }

    private Item item(JsonNode request, Faults faults, LocalDate today) {
        try {
            if (request instanceof ObjectNode object) {
                return new Understood(reader.read(object, today, faults));
            }
            faults.notAnObject("");
            throw faults.problem();
        } catch (Problem problem) {
            return new NotUnderstood(problem);
        }
    }
}
