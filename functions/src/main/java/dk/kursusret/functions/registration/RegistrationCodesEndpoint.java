package dk.kursusret.functions.registration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.registration.Codelist;
import dk.kursusret.rules.registration.RegistrationGuide;
import java.util.List;

/** GET /v1/registrations/codes and /codes/{codelist}: the code lists of the guide, with what may be combined. */
final class RegistrationCodesEndpoint implements Endpoint {
    private final RegistrationGuide guide;
    private final CodeJson json;

    RegistrationCodesEndpoint(RegistrationGuide guide) {
        this.guide = guide;
        this.json = new CodeJson(guide);
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields.ofQuery(request, List.of(), faults);
        faults.throwIfAny();
        ObjectNode body = request.pathParameter("codelist").map(this::one).orElseGet(this::all);
        return Conditional.answer(request, Response.json(200, body));
    }

    private ObjectNode one(String id) {
        return guide.codelists().list(id).map(json::list).orElseThrow(() -> Problem.notFound(
                "Kodelisten findes ikke. Vi har " + ids() + ".", "There is no such code list. We have " + ids() + "."));
    }

    private ObjectNode all() {
        ObjectNode body = Json.object();
        ArrayNode lists = body.putArray("codelists");
        guide.codelists().all().forEach(list -> lists.add(json.list(list)));
        return body;
    }

    private String ids() {
        return String.join(", ", guide.codelists().all().stream().map(Codelist::id).toList());
    }
}
