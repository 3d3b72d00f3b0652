package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** GET /v1/health: that questions are answered, and how old the lists are that they are answered by. */
final class HealthEndpoint implements Endpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Clock clock;

    HealthEndpoint(Catalog catalog, KnownLists lists, Clock clock) {
        this.catalog = catalog;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields.ofQuery(request, List.of(), faults);
        faults.throwIfAny();
        LocalDate today = CivilDay.today(clock);
        ObjectNode body = Json.object().put("status", "ok").put("engine", Engine.VERSION)
                .put("today", today.toString());
        ArrayNode all = body.putArray("lists");
        for (KnownList list : lists.positive()) {
            Optional<LoadedEdition> edition = catalog.inForce(list.id(), today, Optional.empty());
            ObjectNode node = all.addObject().put("list", list.id());
            node.put("edition", edition.map(e -> e.ref().edition().toString()).orElse(null));
            edition.ifPresent(e -> node.put("daysOld", ChronoUnit.DAYS.between(e.ref().edition(), today))
                    .put("sample", e.ref().sample()));
        }
        return Response.json(200, body).with("Cache-Control", "no-store");
    }
}
