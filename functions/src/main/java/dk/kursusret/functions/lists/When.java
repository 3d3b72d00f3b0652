package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.CivilDay;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that is asked about.
 *
 * @param asOf today where nothing else is said
 * @param knownOn answered as known at the end of that day; empty: as known now
 */
record When(LocalDate asOf, Optional<LocalDate> knownOn) {

    /** By the parameters {@code asOf} and {@code knownOn}. */
    static When of(Fields fields, Clock clock) {
        return new When(fields.day("asOf").orElse(CivilDay.today(clock)), fields.day("knownOn"));
    }

    /** The beginning of an answer. */
    ObjectNode json() {
        ObjectNode node = Json.object().put("asOf", asOf.toString());
        knownOn.ifPresent(day -> node.put("knownOn", day.toString()));
        return node;
    }
}
