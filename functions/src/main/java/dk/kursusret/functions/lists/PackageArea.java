package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The area where a package brought people into work. Since the regional councils have changed over time, the area is
 * described by the regions to which its municipalities belong on the day asked about.
 *
 * @param name of the area, without the prefix RAR or RBR
 * @param regions those of the day, by code
 */
record PackageArea(String name, List<LabourMarketRegion> regions) {

    static PackageArea of(LabourMarketRegion region, LocalDate day, Regions regions) {
        LocalDate known = nearest(region.validity(), day);
        return new PackageArea(region.name().replaceFirst("^(RAR|RBR) ", ""), regions.municipalities().stream()
                .filter(municipality -> regions.regionOf(municipality.code(), known).filter(region::equals).isPresent())
                .flatMap(municipality -> regions.regionOf(municipality.code(), day).stream()).distinct()
                .sorted(Comparator.comparing(LabourMarketRegion::code)).toList());
    }

    /** The day itself if the region exists then, else the region's first or last day. */
    private static LocalDate nearest(Validity validity, LocalDate day) {
        Optional<LocalDate> first = validity.firstDay().filter(day::isBefore);
        Optional<LocalDate> last = validity.lastDay().filter(day::isAfter);
        return first.or(() -> last).orElse(day);
    }
}
