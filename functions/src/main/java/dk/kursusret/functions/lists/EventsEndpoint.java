package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.EditionEvent;
import dk.kursusret.catalog.EditionEvents;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.EditionState;
import dk.kursusret.catalog.KnownList;
import dk.kursusret.catalog.KnownLists;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * GET /v1/positive-lists/events: what was published, took effect, was superseded, ended or was withdrawn, oldest first.
 *
 * <p>Who polls asks with {@code since} = the {@code nextSince} of the answer before and gets every event once. An event is
 * told when it is a minute old: by then every reader of the store sees it, so that none can turn up behind one already told.
 */
final class EventsEndpoint implements Endpoint {
    private static final Duration UNTIL_ALL_SEE_IT = Duration.ofMinutes(1);
    private static final int EVENTS = 100;
    private static final int MOST_EVENTS = 1000;
    private final Catalog catalog;
    private final KnownLists lists;
    private final Clock clock;

    EventsEndpoint(Catalog catalog, KnownLists lists, Clock clock) {
        this.catalog = catalog;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        Faults faults = new Faults();
        Fields fields = Fields.ofQuery(request, List.of("since", "list", "limit"), faults);
        Optional<EventId> since = fields.word("since").flatMap(text -> since(text, faults));
        List<String> known = lists.positive().stream().map(KnownList::id).toList();
        List<String> asked = fields.oneOf("list", known).map(List::of).orElse(known);
        int limit = fields.whole("limit", 1, MOST_EVENTS).orElse(EVENTS);
        faults.throwIfAny();
        List<Event> events = asked.stream().flatMap(this::events)
                .filter(event -> since.filter(id -> event.id().compareTo(id) <= 0).isEmpty()).sorted().toList();
        return Conditional.answer(request, Response.json(200, body(events, limit, since)));
    }

    private record Event(EventId id, EditionEvent what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return id.compareTo(other.id);
        }
    }

    private static Optional<EventId> since(String text, Faults faults) {
        Optional<EventId> since = EventId.parse(text);
        if (since.isEmpty()) {
            faults.add("/since",
                    "Skriv svarets nextSince, en dato som 2021-10-01 eller et tidspunkt som 2021-10-01T06:00:00Z.",
                    "Write the answer's nextSince, a date such as 2021-10-01 or a moment such as 2021-10-01T06:00:00Z.");
        }
        return since;
    }

    private Stream<Event> events(String list) {
        Instant until = clock.instant().minus(UNTIL_ALL_SEE_IT);
        return EditionEvents.of(catalog.editions(list), until).stream()
                .map(event -> new Event(EventId.of(event), event));
    }

    private static ObjectNode body(List<Event> events, int limit, Optional<EventId> since) {
        List<Event> shown = events.stream().limit(limit).toList();
        ObjectNode body = Json.object();
        ArrayNode array = body.putArray("events");
        shown.forEach(event -> array.add(json(event)));
        return body.put("nextSince", (shown.isEmpty() ? since : Optional.of(shown.getLast().id()))
                .map(EventId::toString).orElse(null)).put("more", events.size() > shown.size());
    }

    private static ObjectNode json(Event event) {
        EditionRecord record = event.what().record();
        ObjectNode node = Json.object().put("id", event.id().toString()).put("at", event.what().at().toString())
                .put("event", EventId.name(event.what())).put("list", record.list());
        node.setAll(EditionJson.reference(record));
        return node.put("base", record.base().map(LocalDate::toString).orElse(null))
                .put("before", event.what().before().map(EditionState::name).orElse(null))
                .put("state", event.what().after().name());
    }
}
