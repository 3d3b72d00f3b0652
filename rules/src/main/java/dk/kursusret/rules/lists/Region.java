package dk.kursusret.rules.lists;

import dk.kursusret.rules.decision.Basis;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The labour market region of a municipality on a day, with the regions that adjoin it.
 *
 * @param code also the id of its positive list
 * @param basis INFERRED where one of the neighbours, or the region itself, was not found in a source
 */
public record Region(String code, SortedSet<String> adjoining, Basis basis) {

    /** How sure a fact about regions is. */
    public enum Basis {
        SOURCED, INFERRED
    }

    public Region {
        adjoining = Collections.unmodifiableSortedSet(new TreeSet<>(adjoining));
    }

    public static Region of(String code, Set<String> adjoining, Basis basis) {
        return new Region(code, new TreeSet<>(adjoining), basis);
    }
}
