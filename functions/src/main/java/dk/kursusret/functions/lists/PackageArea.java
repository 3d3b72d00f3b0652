package dk.kursusret.functions.lists;

import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a package worked. Its council may have begun or ended since: then it is told by the regions that its
 * municipalities are in on the day asked about.
 *
 * @param name of the area, without that of its council
 * @param regions those of the day, in the order of their codes
 */
record PackageArea(String name, List<LabourMarketRegion> regions) {

    static PackageArea of(LabourMarketRegion region, LocalDate day, Regions regions) {
        LocalDate known = nearest(region.validity(), day);
        return new PackageArea(region.name().replaceFirst("^(RAR|RBR) ", ""), regions.municipalities().stream()
                .filter(municipality -> regions.regionOf(municipality.code(), known).filter(region::equals).isPresent())
                .flatMap(municipality -> regions.regionOf(municipality.code(), day).stream()).distinct()
                .sorted(Comparator.comparing(LabourMarketRegion::code)).toList());
    }

    /** The day itself where the region exists on it, else its first or last. */
    private static LocalDate nearest(Validity validity, LocalDate day) {
        Optional<LocalDate> first = validity.firstDay().filter(day::isBefore);
        Optional<LocalDate> last = validity.lastDay().filter(day::isAfter);
        return first.or(() -> last).orElse(day);
    }
}
