package dk.kursusret.gateway.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.json.Texts;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/** A request that cannot be answered, as RFC 9457 has it, with all its faults. Thrown at the edge only. */
public final class Problem extends RuntimeException {
    /** So many faults are told; of the others, how many there are. */
    public static final int MOST_FAULTS = 50;
    private static final int LONGEST_POINTER = 400;
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String slug;
    private final transient Text title;
    private final transient List<Fault> faults;
    private final int moreFaults;

    /** @param slug names the kind of problem in {@code type}; stable */
    public Problem(int status, String slug, Text title, List<Fault> faults) {
        this(status, slug, title, faults, 0);
    }

    private Problem(int status, String slug, Text title, List<Fault> faults, int moreFaults) {
        super(slug);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.faults = List.copyOf(faults);
        this.moreFaults = moreFaults;
    }

    public static Problem badRequest(List<Fault> faults) {
        return badRequest(faults, 0);
    }

    /** @param more faults than those that are told */
    public static Problem badRequest(List<Fault> faults, int more) {
        return new Problem(400, "invalid-request",
                new Text("Forespørgslen kan ikke forstås. Ret fejlene, og send den igen.",
                        "The request cannot be understood. Correct the errors and send it again."),
                faults, more);
    }

    public static Problem notFound(String da, String en) {
        return notFound(new Text(da, en));
    }

    public static Problem notFound(Text what) {
        return new Problem(404, "not-found", what, List.of());
    }

    /** The same, told of another request: each fault where that has it. */
    public Problem at(UnaryOperator<String> pointers) {
        return new Problem(status, slug, title,
                faults.stream().map(fault -> fault.at(pointers.apply(fault.pointer()))).toList(), moreFaults);
    }

    public int status() {
        return status;
    }

    /** What is wrong on the whole. */
    public Text title() {
        return title;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Whether what was sent could identify a person. */
    public boolean holdsPersonalData() {
        return faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.PERSONAL_DATA);
    }

    /** The {@code application/problem+json} answer. */
    public Response response(String requestId) {
        ObjectNode body = body();
        body.put("instance", "urn:kursusret:request:" + requestId);
        return Response.text(status, "application/problem+json; charset=utf-8", Json.text(body))
                .with("Cache-Control", "no-store");
    }

    /** Of a name that is longer than any of ours, the object it stands in. */
    private static String told(String pointer) {
        String told = pointer;
        while (told.length() > LONGEST_POINTER) {
            told = told.substring(0, told.lastIndexOf('/'));
        }
        return told;
    }

    /** The members of the problem, of whichever request. */
    public ObjectNode body() {
        ObjectNode body = Json.object();
        body.put("type", "https://kursusret.dk/problems/" + slug);
        body.put("title", title.en());
        body.put("status", status);
        body.set("text", Texts.both(title));
        if (!faults.isEmpty()) {
            var errors = body.putArray("errors");
            for (Fault fault : faults) {
                var error = errors.addObject();
                error.put("code", fault.kind().code());
                error.put("pointer", told(fault.pointer()));
                error.set("text", Texts.both(fault.text()));
                fault.didYouMean().ifPresent(name -> error.put("didYouMean", name));
            }
            if (moreFaults > 0) {
                body.put("moreErrors", moreFaults);
            }
        }
        return body;
    }
}
