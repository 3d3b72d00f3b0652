package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.catalog.EditionHistory;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.InForce;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.catalog.KnownLists;
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

/**
 * GET /v1/health: that questions are answered, and whether each list that there is today has an edition to answer them by. It is
 * degraded where one has not: what rests on that list is then answered by "not known".
 */
final class HealthEndpoint implements Endpoint {
    private final Catalog catalog;
    private final KnownLists lists;
    private final Clock clock;

    HealthEndpoint(Catalog catalog, KnownLists lists, Clock clock) {
        this.catalog = catalog;
        this.lists = lists;
        this.clock = clock;
    }

    private enum State {
        /** An edition is in force. */
        CURRENT,
        /** The last one is over, and no newer one has come. */
        LAPSED,
        /** None has ever been in force. */
        NEVER
    }

    private record Seen(KnownList list, boolean exists, State state, Optional<EditionRecord> edition) {

        static Seen of(KnownList list, EditionHistory history, LocalDate today) {
            Optional<EditionRecord> current = history.on(today).map(InForce::edition);
            Optional<EditionRecord> last = current.or(() -> history.lapsed(today).map(InForce::edition));
            State state = current.isPresent() ? State.CURRENT : last.isPresent() ? State.LAPSED : State.NEVER;
            return new Seen(list, list.validity().holdsOn(today), state, last);
        }

        boolean isMissed() {
            return exists && state != State.CURRENT;
        }
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields.ofQuery(request, List.of(), faults);
        faults.throwIfAny();
        LocalDate today = CivilDay.today(clock);
        List<Seen> all = lists.positive().stream()
                .map(list -> Seen.of(list, catalog.history(list.id(), Optional.empty()), today)).toList();
        long missed = all.stream().filter(Seen::isMissed).count();
        ObjectNode body = Json.object().put("status", missed == 0 ? "ok" : "degraded").put("engine", Engine.VERSION)
                .put("today", today.toString()).put("listsMissed", missed);
        ArrayNode array = body.putArray("lists");
        all.forEach(seen -> array.add(json(seen, today)));
        return Response.json(200, body).with("Cache-Control", "no-store");
    }

    private static ObjectNode json(Seen seen, LocalDate today) {
        ObjectNode node = Json.object().put("list", seen.list().id()).put("exists", seen.exists())
                .put("state", seen.state().name())
                .put("edition", seen.edition().map(edition -> edition.firstDay().toString()).orElse(null))
                .put("lastDay", seen.edition().flatMap(EditionRecord::lastDay).map(LocalDate::toString).orElse(null));
        seen.edition().ifPresent(edition -> node.put("daysOld", ChronoUnit.DAYS.between(edition.firstDay(), today))
                .put("sample", edition.isSample()));
        return node;
    }
}
