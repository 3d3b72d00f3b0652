package dk.kursusret.catalog.region;

import dk.kursusret.rules.lists.Region.Basis;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The regions whose lists hold for the neighbour's unemployed too.
 *
 * @param byRegion how sure we are, by the codes of the regions
 */
public record Adjoining(SortedMap<String, Basis> byRegion) {
    public Adjoining {
        byRegion = Collections.unmodifiableSortedMap(new TreeMap<>(byRegion));
    }

    /** Codes, in alphabetical order. */
    public List<String> regions() {
        return List.copyOf(byRegion.keySet());
    }

    /** INFERRED where any of them is. */
    public Basis basis() {
        return byRegion.containsValue(Basis.INFERRED) ? Basis.INFERRED : Basis.SOURCED;
    }
}
