package dk.kursusret.catalog;

import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.PositiveLists;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The lists as the law reads them on a day.
 *
 * @param knownOn as known at the end of that day in Denmark; empty: as known now
 */
record ListsOnADay(Catalog catalog, LocalDate asOf, Optional<LocalDate> knownOn) implements PositiveLists {

    @Override
    public Optional<Edition> inForce(String list) {
        return inForceOn(list, asOf);
    }

    @Override
    public Optional<Edition> inForceOn(String list, LocalDate day) {
        return catalog.inForce(list, day, knownOn).map(LoadedEdition::edition);
    }

    @Override
    public Optional<Lapsed> lapsed(String list) {
        return catalog.history(list, knownOn).lapsed(asOf).map(last -> new Lapsed(LoadedEdition.ref(last),
                last.edition().lastDay().orElseThrow().plusDays(1)));
    }
}
