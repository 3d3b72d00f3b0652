package dk.kursusret.functions.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.ObjectFields;
import dk.kursusret.gateway.input.StrictJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a batch of eligibility requests: what is wrong with one of them is that one's problem, not the others'. */
public final class BatchReader {
    private static final int MOST = 100;
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
        Faults inBody = new Faults();
        ObjectNode object = new StrictJson(inBody).read(body);
        new ObjectFields(faults).refuseUnknown(object, Set.of("requests"), "");
        JsonNode requests = object.path("requests");
        if (!requests.isArray() || requests.isEmpty() || requests.size() > MOST) {
            faults.add("/requests", "Skriv en liste med 1 til " + MOST + " forespørgsler.",
                    "Write an array of 1 to " + MOST + " requests.");
        }
        inBody.outside("/requests/").forEach(faults::add);
        faults.throwIfAny();
        return IntStream.range(0, requests.size())
                .mapToObj(i -> item(requests.get(i), inBody.inside("/requests/" + i), today)).toList();
    }

    private Item item(JsonNode request, List<Fault> found, LocalDate today) {
        Faults faults = new Faults();
        found.forEach(faults::add);
        try {
            if (!(request instanceof ObjectNode object)) {
                faults.add("", "Skriv et objekt.", "Write an object.");
                return new NotUnderstood(Problem.badRequest(faults.all()));
            }
            return new Understood(reader.read(object, today, faults));
        } catch (Problem problem) {
            return new NotUnderstood(problem);
        }
    }
}
