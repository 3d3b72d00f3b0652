package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A course package with what each region's list has of it.
 *
 * @param region where it worked
 * @param practiceWeeks null where none are stated
 */
public record PackageView(String id, Text name, String jobTitle, Area region,
        @OrNull Optional<BigDecimal> practiceWeeks, String source, List<PackageCourse> courses,
        List<InRegion> regions) {

    /** Null where no region has that code. */
    public record RegionName(String code, @OrNull Optional<String> name) {

        public static RegionName of(String code, Regions regions) {
            return new RegionName(code, regions.region(code).map(LabourMarketRegion::name));
        }
    }

    /** The councils have changed; the area is what the document means by RAR Syd and AMK Syd. */
    public record Area(@JsonUnwrapped RegionName name, List<RegionName> regions) {}

    /** @param entries ids of the rows that are this course */
    public record InList(@JsonUnwrapped PackageCourse course, List<String> entries) {

        /** By its title; by its code where it has none. */
        public String shown() {
            return course.title().or(course::code).orElseThrow();
        }
    }

    /** How much of a package a list has; UNKNOWN where none is in force. */
    public enum Coverage {
        ALL, SOME, NONE, UNKNOWN
    }

    /** @param listEdition null where none is in force; then nothing is said of any course */
    public record InRegion(@JsonUnwrapped RegionName region, Coverage coverage,
            @OrNull Optional<EditionRef> listEdition, List<InList> listed,
            List<InList> lacking) {}
}
