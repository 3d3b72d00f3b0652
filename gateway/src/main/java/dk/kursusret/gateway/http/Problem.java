package dk.kursusret.gateway.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.json.Texts;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/** Why a request cannot be answered, with all its faults, in the form of RFC 9457. Thrown only at the edge. */
public final class Problem extends RuntimeException {
    /** The most faults that an answer lists; of further ones it says only how many there are. */
    public static final int MAX_FAULTS = 50;
    private static final int LONGEST_POINTER = 400;
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String slug;
    private final transient Text title;
    private final transient List<Fault> faults;
    private final int moreFaults;

    /** @param slug identifies the kind of problem in {@code type}; never changes */
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

    /** @param more number of further faults that are not listed */
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

    /** The same problem with each fault's pointer mapped, as where one request is made from another. */
    public Problem at(UnaryOperator<String> pointers) {
        return new Problem(status, slug, title,
                faults.stream().map(fault -> fault.at(pointers.apply(fault.pointer()))).toList(), moreFaults);
    }

    public int status() {
        return status;
    }

    /** A summary of what is wrong. */
    public Text title() {
        return title;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Whether the request contained something that could identify a person. */
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

    /** Cuts off names that are longer than any of ours, so that the pointer leads to the object that contains them. */
    private static String shortened(String pointer) {
        String shortened = pointer;
        while (shortened.length() > LONGEST_POINTER) {
            shortened = shortened.substring(0, shortened.lastIndexOf('/'));
        }
        return shortened;
    }

    /** The problem as JSON, without the member {@code instance}, which identifies a request. */
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
                error.put("pointer", shortened(fault.pointer()));
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
