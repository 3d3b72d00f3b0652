package dk.kursusret.rules.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labour market region of a municipality on a day, with the regions that adjoin it and the lists that count there.
 *
 * @param adjoining the regions that adjoin it, and how sure we are of each
 * @param lists the own region's first, then those of the others. A list's id is mostly the code of its region; but an
 *        earlier region's list may count for the region that replaced it
 */
public record Region(String code, SortedMap<String, Basis> adjoining, List<RegionalList> lists) {

    /** How sure a fact about regions is. */
    public enum Basis {
        SOURCED, INFERRED
    }

    public Region {
        adjoining = Collections.unmodifiableSortedMap(new TreeMap<>(adjoining));
        lists = List.copyOf(lists);
    }

    /** A region whose lists have the codes of the regions as ids, and whose neighbours are all equally sure. */
    public static Region of(String code, Set<String> adjoining, Basis basis) {
        return of(code, new TreeMap<>(adjoining.stream().collect(Collectors.toMap(other -> other, other -> basis))));
    }

    /** A region whose lists have the codes of the regions as ids. */
    public static Region of(String code, SortedMap<String, Basis> adjoining) {
        return new Region(code, adjoining, Stream.concat(Stream.of(new RegionalList(code, Basis.SOURCED)),
                adjoining.entrySet().stream().map(other -> new RegionalList(other.getKey(), other.getValue())))
                .toList());
    }

    /** INFERRED where any of the neighbours is. */
    public Basis basis() {
        return adjoining.containsValue(Basis.INFERRED) ? Basis.INFERRED : Basis.SOURCED;
    }

    public RegionalList ownList() {
        return lists.getFirst();
    }

    public List<String> listIds() {
        List<String> ids = new ArrayList<>(lists.size());
        for (RegionalList list : lists) {
            ids.add(list.id());
        }
        return ids;
    }

    /**
     * The lists that count, and after them those that a caller vouches for by the code of a region that adjoins: while
     * an earlier region's list still counts, its neighbours may already be named as they are called now.
     */
    public List<RegionalList> listsOrNamed(Collection<String> listedOn) {
        List<RegionalList> all = new ArrayList<>(lists);
        adjoining.forEach((other, sure) -> {
            if (listedOn.contains(other) && !listIds().contains(other)) {
                all.add(new RegionalList(other, sure));
            }
        });
        return List.copyOf(all);
    }
}
