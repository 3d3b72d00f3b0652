package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kursusret.rules.lists.Region;
import java.util.Collection;

/**
 * The labour market region of the municipality on the day.
 *
 * @param adjoining codes of the regions that adjoin it
 */
public record RegionView(String code, @JsonInclude Collection<String> adjoining, Region.Basis basis) {

    static RegionView of(Region region) {
        return new RegionView(region.code(), region.adjoining().keySet(), region.basis());
    }
}
