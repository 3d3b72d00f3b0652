package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.EditionEvent;
import dk.kursusret.catalog.edition.EditionEvents;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.lists.EventsAnswer;
import dk.kursusret.functions.answers.lists.EventsAnswer.EventView;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * GET /v1/positive-lists/events: what was published, took effect, was superseded, ended or was withdrawn, oldest first.
 *
 * <p>A client that polls sends the {@code nextSince} of the previous answer as {@code since} and gets every event once. An
 * event is listed once it is a minute old: by then every reader of the store sees it, so none can turn up later in front of
 * one already listed.
 */
final class EventsEndpoint implements Endpoint {
    private static final Duration SETTLING_TIME = Duration.ofMinutes(1);
    private static final int DEFAULT_EVENTS = 100;
    private static final int MAX_EVENTS = 1000;
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
        int limit = fields.whole("limit", 1, MAX_EVENTS).orElse(DEFAULT_EVENTS);
        faults.throwIfAny();
        List<Event> events = asked.stream().flatMap(this::events)
                .filter(event -> since.filter(id -> event.id().compareTo(id) <= 0).isEmpty()).sorted().toList();
        return AnswerWriter.cacheable(request, answer(events, limit, since));
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
                    "Use an answer's nextSince, a date such as 2021-10-01 or a time such as 2021-10-01T06:00:00Z.");
        }
        return since;
    }

    private Stream<Event> events(String list) {
        Instant until = clock.instant().minus(SETTLING_TIME);
        return EditionEvents.of(catalog.editions(list), until).stream()
                .map(event -> new Event(EventId.of(event), event));
    }

    private static EventsAnswer answer(List<Event> events, int limit, Optional<EventId> since) {
        List<Event> shown = events.stream().limit(limit).toList();
        Optional<EventId> next = shown.isEmpty() ? since : Optional.of(shown.getLast().id());
        return new EventsAnswer(shown.stream().map(event -> EventView.of(event.id().toString(),
                EventId.name(event.what()), event.what())).toList(), next.map(EventId::toString),
                events.size() > shown.size());
    }
}
