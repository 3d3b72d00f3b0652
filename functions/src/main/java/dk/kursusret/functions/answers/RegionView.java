package dk.kursusret.functions.answers;

import dk.kursusret.rules.lists.Region;
import java.util.Set;

/**
 * The region of the municipality on the day.
 *
 * @param adjoining codes of the regions whose lists count too
 * @param basis INFERRED where one of them is
 */
public record RegionView(String code, Set<String> adjoining, Region.Basis basis) {

    static RegionView of(Region region) {
        return new RegionView(region.code(), region.adjoining().keySet(), region.basis());
    }
}
