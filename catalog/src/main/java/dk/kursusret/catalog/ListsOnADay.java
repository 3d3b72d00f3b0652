package dk.kursusret.catalog;

import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lists as the law reads them on a day. Each is looked up once, so that a whole question is answered from one
 * edition.
 */
final class ListsOnADay implements PositiveLists {
    private final Catalog catalog;
    private final LocalDate asOf;
    private final Optional<LocalDate> knownOn;
    private final Map<String, Optional<Edition>> inForce = new HashMap<>();

    /** @param knownOn as known at the end of that day in Denmark; empty: as known now */
    ListsOnADay(Catalog catalog, LocalDate asOf, Optional<LocalDate> knownOn) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.knownOn = knownOn;
    }

    @Override
    public Optional<Edition> inForce(String list) {
        return inForce.computeIfAbsent(list, id -> inForceOn(id, asOf));
    }

    @Override
    public Optional<Edition> inForceOn(String list, LocalDate day) {
        return catalog.inForce(list, day, knownOn).map(LoadedEdition::edition);
    }

    @Override
    public Optional<Lapsed> lapsed(String list) {
        return catalog.history(list, knownOn).lapsed(asOf).map(last -> new Lapsed(LoadedEdition.ref(last),
                last.edition().term().lastDay().orElseThrow().plusDays(1)));
    }
}
