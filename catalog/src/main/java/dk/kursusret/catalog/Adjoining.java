package dk.kursusret.catalog;

import dk.kursusret.rules.lists.Region.Basis;
import java.util.List;

/**
 * The regions whose lists hold for the neighbour's unemployed too.
 *
 * @param regions codes, in alphabetical order
 * @param basis INFERRED where any of them is
 */
public record Adjoining(List<String> regions, Basis basis) {
    public Adjoining {
        regions = List.copyOf(regions);
    }
}
