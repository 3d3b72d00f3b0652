package dk.kursusret.importer.cell;

import dk.kursusret.catalog.region.Regions;
import java.util.Map;

/** The code of a region, a present or a former one. */
public final class RegionCell {
    private final Regions regions;

    public RegionCell(Regions regions) {
        this.regions = regions;
    }

    /** @param cell tidy and not empty */
    public Parsed<String> parse(String cell) {
        String codes = String.join(", ", regions.codes());
        return regions.region(cell).isPresent() ? Parsed.value(cell)
                : new Parsed.Fault<>("R112", Map.of("name", "region", "allowed", codes, "allowedEn", codes));
    }
}
