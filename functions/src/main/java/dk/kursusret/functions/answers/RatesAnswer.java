package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.RatesInUse;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rates that apply on a day, or all of them, with their dates and sources, and the edition they come from.
 *
 * @param editions the published editions of the table of rates
 */
public record RatesAnswer(Optional<LocalDate> asOf, Optional<LocalDate> knownOn, InUse inUse,
        List<RatesEdition> editions, List<RateView> rates) {

    public static RatesAnswer of(Optional<LocalDate> asOf, Optional<LocalDate> knownOn, RatesInUse inUse,
            List<EditionRecord> editions) {
        return new RatesAnswer(asOf, knownOn, InUse.of(inUse),
                editions.stream().filter(record -> record.trail().publishedAt().isPresent()).map(RatesEdition::of)
                        .toList(),
                asOf.map(inUse.table()::on).orElse(inUse.table().all()).stream().map(RateView::of).toList());
    }

    /**
     * @param edition null if the rates are those shipped with the product
     * @param ratesSha256 the hash of the rates, which is part of every decision id
     * @param rates the number of rates
     */
    public record InUse(@OrNull Optional<LocalDate> edition, Origin origin, String ratesSha256,
            int rates, @JsonUnwrapped Optional<Brought> brought) {

        /** Where the rates come from. */
        public enum Origin {
            GIVEN, SAMPLE, SHIPPED;

            static Origin of(EditionRecord record) {
                return valueOf(record.delivery().source().origin().name());
            }
        }

        static InUse of(RatesInUse rates) {
            Optional<EditionRecord> record = rates.edition().map(LoadedEdition::record);
            return new InUse(record.map(EditionRecord::firstDay), record.map(Origin::of).orElse(Origin.SHIPPED),
                    rates.table().sha256(), rates.table().all().size(), record.map(Brought::of));
        }
    }

    /** An edition of the table of rates. */
    public record RatesEdition(LocalDate edition, @JsonUnwrapped Brought brought) {

        static RatesEdition of(EditionRecord record) {
            return new RatesEdition(record.firstDay(), Brought.of(record));
        }
    }

    /** How an edition was delivered, and when it was published and withdrawn. */
    public record Brought(String sha256, String source, Door door,
            @OrNull Optional<Instant> publishedAt,
            @OrNull Optional<Instant> withdrawnAt) {

        static Brought of(EditionRecord record) {
            return new Brought(record.sha256(), record.delivery().source().fileName(),
                    record.delivery().source().door(),
                    record.trail().publishedAt(),
                    record.trail().withdrawal().map(Withdrawal::stamp).map(AuditEntry::at));
        }
    }
}
