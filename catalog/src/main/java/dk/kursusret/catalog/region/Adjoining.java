package dk.kursusret.catalog.region;

import dk.kursusret.rules.lists.Region.Basis;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The regions that adjoin one, so that their lists count for its unemployed too.
 *
 * @param byRegion region codes, each with how it is known that the region adjoins
 */
public record Adjoining(SortedMap<String, Basis> byRegion) {
    public Adjoining {
        byRegion = Collections.unmodifiableSortedMap(new TreeMap<>(byRegion));
    }

    /** The regions' codes, in alphabetical order. */
    public List<String> regions() {
        return List.copyOf(byRegion.keySet());
    }

    /** {@link Basis#INFERRED} if any of them is inferred. */
    public Basis basis() {
        return byRegion.containsValue(Basis.INFERRED) ? Basis.INFERRED : Basis.SOURCED;
    }
}
