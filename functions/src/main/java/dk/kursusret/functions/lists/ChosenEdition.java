package dk.kursusret.functions.lists;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.functions.answers.lists.EditionView;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The edition named by an address. A first day alone names the edition that stands, with its supplements merged. A hash
 * as well names that file alone, whether an edition or a supplement, even if it has been corrected or withdrawn since.
 *
 * @param rowsAsOf the day whose supplements are merged: the day asked about, or the nearest on which the edition applies
 */
record ChosenEdition(InForce layers, LocalDate rowsAsOf) {
    private static final int SHORT_HASH = 12;

    /** @throws Problem 404 if there is none, 400 if the hash matches several files */
    static ChosenEdition find(Listing listing, LocalDate firstDay, Optional<String> sha256) {
        return sha256.map(hash -> file(listing, firstDay, hash))
                .orElseGet(() -> standing(listing, listing.history().edition(firstDay)
                        .orElseThrow(() -> nothingStands(listing.history(), firstDay))));
    }

    /** @param edition an edition that stands */
    static ChosenEdition standing(Listing listing, EditionRecord edition) {
        LocalDate day = listing.history().nearestDay(edition, listing.when().asOf());
        return new ChosenEdition(listing.history().merged(edition, day), day);
    }

    private static ChosenEdition file(Listing listing, LocalDate firstDay, String hash) {
        List<EditionRecord> found = of(listing.history(), firstDay).stream()
                .filter(record -> record.sha256().startsWith(hash)).toList();
        if (found.stream().map(EditionRecord::sha256).distinct().count() > 1) {
            throw Problem.badRequest(List.of(Fault.of("/sha256", "Flere filer begynder sådan. Skriv flere tegn.",
                    "Several files begin with that. Give more characters.")));
        }
        if (found.isEmpty()) {
            throw Problem.notFound("Listen har ingen offentliggjort fil med den første dag og den SHA-256.",
                    "The list has no published file with that first day and that SHA-256.");
        }
        return new ChosenEdition(new InForce(found.getLast(), List.of()), firstDay);
    }

    private static List<EditionRecord> of(EditionHistory history, LocalDate firstDay) {
        return history.records().stream().filter(record -> record.firstDay().equals(firstDay)).toList();
    }

    /** Withdrawn files are shown only when asked for by their hash, so the hashes are named here. */
    private static Problem nothingStands(EditionHistory history, LocalDate firstDay) {
        String hashes = of(history, firstDay).stream().map(record -> record.sha256().substring(0, SHORT_HASH))
                .distinct().collect(Collectors.joining(", "));
        return hashes.isEmpty()
                ? Problem.notFound("Ingen offentliggjort udgave af listen begynder den dag.",
                        "No published edition of the list begins on that day.")
                : Problem.notFound(
                        "Ingen udgave, der står ved magt, begynder den dag. Det, der er trukket tilbage, og tillæg vises "
                                + "med sha256="
                                + hashes + ".",
                        "No edition that stands begins on that day. Withdrawn editions and supplements are shown "
                                + "with sha256="
                                + hashes + ".");
    }

    EditionRecord record() {
        return layers.edition();
    }

    LoadedEdition rows(Catalog catalog) {
        return catalog.rows(layers);
    }

    /** Returns a supplement merged with the edition it adds to, so that the two can be compared; else this. */
    ChosenEdition mergedWithBase(EditionHistory history) {
        return base(history).map(base -> new ChosenEdition(new InForce(base, List.of(record())), rowsAsOf))
                .orElse(this);
    }

    /** What to compare with by default: for a supplement the edition it adds to, for an edition the one before. */
    Optional<ChosenEdition> before(Listing listing) {
        return record().term().kind() == EditionKind.SUPPLEMENT
                ? base(listing.history()).map(base -> new ChosenEdition(new InForce(base, List.of()), rowsAsOf))
                : listing.history().editionBefore(record().firstDay()).map(edition -> standing(listing, edition));
    }

    private Optional<EditionRecord> base(EditionHistory history) {
        return record().term().base().flatMap(history::edition);
    }

    /** The view of the record with the hash of the merged rows and the supplements. */
    EditionView.Merged view(Listing listing, LoadedEdition rows) {
        return new EditionView.Merged(
                EditionView.of(EditionView.Reference.of(record(), rows.ref()), record(), listing.state(record())),
                rowsAsOf,
                rows.ref().sha256(), rows.courses().size(), listing.views(layers.supplements()));
    }
}
