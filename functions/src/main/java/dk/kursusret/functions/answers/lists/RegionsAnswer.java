package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.catalog.region.Adjoining;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Municipality;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.rules.lists.Region;
import java.time.LocalDate;
import java.util.List;

/** The regions on a day with their municipalities and neighbours. */
public record RegionsAnswer(LocalDate asOf, List<RegionOfDay> regions) {

    /** @param adjoiningBasis how certain the adjoining regions are */
    public record RegionOfDay(String code, String name, List<String> adjoining, Region.Basis adjoiningBasis,
            List<MunicipalityView> municipalities) {

        static RegionOfDay of(LabourMarketRegion region, LocalDate asOf, Regions regions) {
            Adjoining adjoining = regions.adjoining(region.code(), asOf);
            return new RegionOfDay(region.code(), region.name(), adjoining.regions(), adjoining.basis(),
                    regions.municipalitiesOf(region.code(), asOf).stream()
                            .map(municipality -> MunicipalityView.of(municipality, asOf)).toList());
        }
    }

    /** @param membership the days on which the municipality belongs to the region */
    public record MunicipalityView(String code, String name, @JsonUnwrapped Validity membership, String source) {

        static MunicipalityView of(Municipality municipality, LocalDate asOf) {
            Municipality.Membership membership = municipality.on(asOf).orElseThrow();
            return new MunicipalityView(municipality.code(), municipality.name(),
                    membership.validity(), membership.source());
        }
    }

    public static RegionsAnswer of(LocalDate asOf, Regions regions) {
        return new RegionsAnswer(asOf,
                regions.regions(asOf).stream().map(region -> RegionOfDay.of(region, asOf, regions)).toList());
    }
}
