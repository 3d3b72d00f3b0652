package dk.kursusret.importer;

import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.EditionsInForce;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.Stamp;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.WriteOutcome;
import dk.kursusret.gateway.http.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes back what was published last for a first day: a supplement or a correction before the edition it came upon, so
 * that each rollback undoes one publication and what stood before it stands again.
 */
public final class Rollback {
    private final EditionStore store;
    private final Clock clock;

    public Rollback(EditionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param withdrawn what was taken back
     * @param inForce what now holds on its first day; empty where nothing does
     * @param suspended the supplements that rest because they have no edition to add to any more, by their first days
     */
    public record Outcome(EditionRecord withdrawn, Optional<InForce> inForce, List<EditionRecord> suspended) {}

    /**
     * @param reason in the operator's words; may be empty
     * @throws Problem 404 where nothing stands for that day, 409 where someone else has just published or taken back an
     *         edition of the list
     */
    public Outcome run(String list, LocalDate firstDay, String reason, String who) {
        List<EditionRecord> records = store.records(list);
        EditionRecord last = records.stream().filter(EditionRecord::stands)
                .filter(record -> record.firstDay().equals(firstDay))
                .max(Comparator.comparing(record -> record.publishedAt().orElse(Instant.MIN)))
                .orElseThrow(() -> Problem.notFound("Der er ingen offentliggjort udgave af listen fra den dag.",
                        "No edition of the list from that day is published."));
        Withdrawal withdrawal = new Withdrawal(new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), who), reason);
        if (store.withdraw(last, withdrawal, records) == WriteOutcome.REFUSED) {
            throw Overtaken.problem();
        }
        List<EditionRecord> now = store.records(list);
        return new Outcome(last, EditionsInForce.on(now, firstDay, Instant.MAX),
                last.kind() == EditionKind.EDITION ? EditionsInForce.suspended(now, firstDay) : List.of());
    }
}
