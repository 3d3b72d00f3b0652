package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.functions.answers.Engine;
import dk.kursusret.functions.answers.OrNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whether the functions can answer, and from which lists.
 *
 * @param listsMissed how many of the lists that exist today have no edition in force
 * @param heldSince given if the lists cannot be read at the moment: since when the held ones have been held
 */
public record HealthAnswer(Status status, String engine, LocalDate today, long listsMissed,
        Optional<Instant> heldSince, List<ListHealth> lists) {

    public enum Status {
        /** Every list that exists has an edition in force. */
        @JsonProperty("ok")
        OK,
        /** A list is missing, so what rests on it is answered with "not known"; or the lists cannot be read anew. */
        @JsonProperty("degraded")
        DEGRADED
    }

    public enum State {
        /** An edition is in force. */
        CURRENT,
        /** The latest one has ended, and no newer one has come. */
        LAPSED,
        /** No edition has ever been in force. */
        NEVER
    }

    /**
     * @param exists whether the list exists today
     * @param edition the first day of the edition in force, else of the latest one; null if there has been none
     */
    public record ListHealth(String list, boolean exists, State state,
            @OrNull Optional<LocalDate> edition,
            @OrNull Optional<LocalDate> lastDay, Optional<Long> daysOld,
            Optional<Boolean> sample) {

        static ListHealth of(KnownList list, EditionHistory history, LocalDate today) {
            Optional<EditionRecord> current = history.on(today).map(InForce::edition);
            Optional<EditionRecord> last = current.or(() -> history.lapsed(today).map(InForce::edition));
            return new ListHealth(list.id(), list.validity().holdsOn(today),
                    current.isPresent() ? State.CURRENT : last.isPresent() ? State.LAPSED : State.NEVER,
                    last.map(EditionRecord::firstDay), last.flatMap(r -> r.term().lastDay()),
                    last.map(edition -> ChronoUnit.DAYS.between(edition.firstDay(), today)),
                    last.map(EditionRecord::isSample));
        }

        private boolean isMissed() {
            return exists && state != State.CURRENT;
        }
    }

    /**
     * @param history returns the published editions of a list
     * @param held since when lists have been held; asked only after the lists have been read
     */
    public static HealthAnswer of(List<KnownList> lists, Function<KnownList, EditionHistory> history,
            LocalDate today, Supplier<Optional<Instant>> held) {
        List<ListHealth> all = lists.stream().map(list -> ListHealth.of(list, history.apply(list), today)).toList();
        long missed = all.stream().filter(ListHealth::isMissed).count();
        Optional<Instant> heldSince = held.get();
        return new HealthAnswer(missed == 0 && heldSince.isEmpty() ? Status.OK : Status.DEGRADED, Engine.VERSION, today,
                missed, heldSince, all);
    }
}
