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

/** Reads a batch of eligibility requests: what is wrong with one of them is that one's problem, not the others'. */
public final class BatchReader {
    private static final int MOST = 100;
    private static final String REQUESTS = "requests";
    private final QuestionReader reader;

    public BatchReader(QuestionReader reader) {
        this.reader = reader;
    }

    /** One request of a batch, understood or not. */
    public sealed interface Item {}

    public record Understood(Question question) implements Item {}

    /** With pointers into the one request. */
    public record NotUnderstood(Problem problem) implements Item {}

    /** @throws Problem 400 where the batch itself is not in order */
    public List<Item> read(byte[] body, LocalDate today, Faults faults) {
        Found found = new Found(faults, new HashMap<>());
        ObjectNode object = new StrictJson(found::of).read(body);
        new ObjectFields(faults).refuseUnknown(object, Set.of(REQUESTS), "");
        JsonNode requests = object.path(REQUESTS);
        if (!requests.isArray() || requests.isEmpty() || requests.size() > MOST) {
            faults.add(
                    requests.isMissingNode() ? Kind.MISSING : requests.isArray() ? Kind.WRONG_LENGTH : Kind.WRONG_TYPE,
                    "/" + REQUESTS, "Skriv en liste med 1 til " + MOST + " forespørgsler.",
                    "Write an array of 1 to " + MOST + " requests.");
        }
        faults.throwIfAny();
        return IntStream.range(0, requests.size()).mapToObj(i -> item(requests.get(i), found.of(i), today)).toList();
    }

    /** What was found wrong before the requests were read: with the batch, and with each request. */
    private record Found(Faults batch, Map<Integer, Faults> requests) {

        Faults of(JsonStreamContext place) {
            JsonStreamContext at = place;
            while (!at.inRoot()) {
                JsonStreamContext above = at.getParent();
                if (at.inArray() && above.getParent().inRoot() && at.getCurrentIndex() < MOST
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
