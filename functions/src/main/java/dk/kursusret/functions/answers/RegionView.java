package dk.kursusret.functions.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kursusret.rules.lists.Region;
import java.util.Collection;

/**
 * The labour market region that the municipality belonged to on the day.
 *
 * @param adjoining the codes of adjoining regions
 */
public record RegionView(String code, @JsonInclude Collection<String> adjoining, Region.Basis basis) {

    static RegionView of(Region region) {
        return new RegionView(region.code(), region.adjoining().keySet(), region.basis());
    }
}
