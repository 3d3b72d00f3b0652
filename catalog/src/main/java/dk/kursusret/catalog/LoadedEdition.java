package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.store.EditionReader;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.EditionRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An edition with all its rows, supplements merged over it. Immutable. */
public final class LoadedEdition {
    private final InForce inForce;
    private final Map<String, Entry> byId;
    private final Edition edition;
    private final RateTable rates;

    private LoadedEdition(InForce inForce, Map<String, Entry> byId) {
        this.inForce = inForce;
        this.byId = byId;
        this.edition = new Edition(ref(inForce), byId.values().stream().map(Entry::course).toList());
        this.rates = RateTable.of(byId.values().stream().flatMap(entry -> entry.rate().stream()).toList());
    }

    /** Reads the rows of every layer. */
    public static LoadedEdition read(InForce inForce, EditionReader store) {
        return merge(inForce, inForce.layers().stream().map(layer -> store.entries(layer.id())).toList());
    }

    /** A later layer's row takes the place of an earlier one with the same entry id. */
    private static LoadedEdition merge(InForce inForce, List<List<Entry>> layers) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        layers.forEach(layer -> layer.forEach(entry -> byId.put(entry.id(), entry)));
        return new LoadedEdition(inForce, byId);
    }

    /** The name of it, which needs no rows. */
    static EditionRef ref(InForce inForce) {
        EditionRecord edition = inForce.edition();
        String sha256 = inForce.supplements().isEmpty() ? edition.sha256()
                : Sha256
                        .of(inForce.layers().stream().map(EditionRecord::sha256).collect(Collectors.joining("\n")));
        return new EditionRef(edition.list(), edition.firstDay(), sha256,
                inForce.layers().stream().anyMatch(EditionRecord::isSample));
    }

    /** What the law reads. */
    public Edition edition() {
        return edition;
    }

    public EditionRef ref() {
        return edition.ref();
    }

    /** The record of the edition itself. */
    public EditionRecord record() {
        return inForce.edition();
    }

    /** The records merged over it, in order. */
    public List<EditionRecord> supplements() {
        return inForce.supplements();
    }

    /** In the order of the file, added ones last. */
    public List<Entry> entries() {
        return List.copyOf(byId.values());
    }

    /** The amounts, where this is an edition of the rates. */
    public RateTable rates() {
        return rates;
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
