package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the records that hold on a day, from their dates alone: approval makes an edition known, its first day decides
 * when it takes effect.
 */
public final class EditionsInForce {
    private static final Comparator<EditionRecord> BY_PUBLICATION = Comparator
            .comparing((EditionRecord r) -> r.trail().publishedAt().orElse(Instant.MIN))
            .thenComparing(EditionRecord::sha256).thenComparing(EditionRecord::round);
    private static final Comparator<EditionRecord> NEWEST = Comparator.comparing(EditionRecord::firstDay)
            .thenComparing(BY_PUBLICATION);

    private EditionsInForce() {}

    /**
     * The edition of one list that holds on a day, with its supplements. Empty where none has begun, or where the last
     * one to begin is over: an earlier edition does not come back into force.
     *
     * @param records of one list
     * @param asOf the day asked about
     * @param knownBefore only records published before this moment and not withdrawn before it count
     */
    public static Optional<InForce> on(List<EditionRecord> records, LocalDate asOf, Instant knownBefore) {
        return begun(records, asOf, knownBefore).filter(found -> !found.edition().isOver(asOf));
    }

    /** The last edition to begin by the day, over or not, with the supplements that add to it on that day. */
    public static Optional<InForce> begun(List<EditionRecord> records, LocalDate asOf, Instant knownBefore) {
        List<EditionRecord> known = new ArrayList<>(records.size());
        EditionRecord newest = null;
        for (EditionRecord record : records) {
            if (record.stoodBefore(knownBefore) && !record.firstDay().isAfter(asOf)) {
                known.add(record);
                newest = record.term().kind() == EditionKind.EDITION
                        && (newest == null || NEWEST.compare(record, newest) > 0) ? record : newest;
            }
        }
        return newest == null ? Optional.empty()
                : Optional.of(new InForce(newest, supplements(known, newest, asOf)));
    }

    /** The edition with exactly this first day, as it holds on that day and as known now; empty if there is none. */
    public static Optional<InForce> from(List<EditionRecord> records, LocalDate firstDay) {
        return on(records, firstDay, Instant.MAX).filter(found -> found.edition().firstDay().equals(firstDay));
    }

    /**
     * The supplements that are suspended because no edition with this first day stands any more; by their own first
     * days.
     */
    public static List<EditionRecord> suspended(List<EditionRecord> records, LocalDate firstDay) {
        boolean stands = records.stream().filter(EditionRecord::stands)
                .filter(r -> r.term().kind() == EditionKind.EDITION)
                .anyMatch(r -> r.firstDay().equals(firstDay));
        return stands ? List.of()
                : records.stream().filter(EditionRecord::stands).filter(r -> r.term().kind() == EditionKind.SUPPLEMENT)
                        .filter(r -> r.term().base().filter(firstDay::equals).isPresent()).sorted(NEWEST).toList();
    }

    /**
     * The supplements that add to the edition on a day, in the order in which they are merged over it.
     *
     * @param known records that stand
     */
    static List<EditionRecord> supplements(List<EditionRecord> known, EditionRecord edition, LocalDate asOf) {
        List<EditionRecord> supplements = new ArrayList<>();
        for (EditionRecord record : known) {
            if (record.term().kind() == EditionKind.SUPPLEMENT && !record.firstDay().isAfter(asOf)
                    && record.term().base().filter(edition.firstDay()::equals).isPresent() && !record.isOver(asOf)) {
                supplements.add(record);
            }
        }
        supplements.sort(NEWEST);
        return Collections.unmodifiableList(supplements);
    }
}
