package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.sources.LegalSource;
import dk.kursusret.rules.sources.LegalSources;
import java.util.List;

/** GET /v1/rules/sources: every document, act and order that answers cite, with the address of its text. */
final class SourcesEndpoint implements Endpoint {
    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields.ofQuery(request, List.of(), faults);
        faults.throwIfAny();
        ObjectNode body = Json.object().put("engine", Engine.VERSION);
        ArrayNode sources = body.putArray("sources");
        LegalSources.all().forEach(source -> sources.add(source(source)));
        return Conditional.answer(request, Response.json(200, body));
    }

    private static ObjectNode source(LegalSource source) {
        ObjectNode node = Json.object().put("id", source.id()).put("document", source.document())
                .put("kind", source.kind().name()).put("title", source.title());
        source.date().ifPresent(day -> node.put("date", day.toString()));
        source.address().ifPresent(address -> node.put("address", address));
        return node;
    }
}
