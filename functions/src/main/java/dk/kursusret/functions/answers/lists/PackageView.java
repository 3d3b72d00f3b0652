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
 * A course package with the courses of it that each region's list has.
 *
 * @param region where it brought people into work
 * @param practiceWeeks null if none are stated
 */
public record PackageView(String id, Text name, String jobTitle, Area region,
        @OrNull Optional<BigDecimal> practiceWeeks, String source, List<PackageCourse> courses,
        List<InRegion> regions) {

    /** A region's code and name; the name is null if no region has that code. */
    public record RegionName(String code, @OrNull Optional<String> name) {

        public static RegionName of(String code, Regions regions) {
            return new RegionName(code, regions.region(code).map(LabourMarketRegion::name));
        }
    }

    /** The councils have changed since: the area covers what the document calls RAR Syd and AMK Syd. */
    public record Area(@JsonUnwrapped RegionName name, List<RegionName> regions) {}

    /** @param entries the ids of the catalog entries for this course */
    public record InList(@JsonUnwrapped PackageCourse course, List<String> entries) {

        /** The course's title, or its code if it has no title. */
        public String shown() {
            return course.title().or(course::code).orElseThrow();
        }
    }

    /** How much of a package a list has; UNKNOWN if no list is in force. */
    public enum Coverage {
        ALL, SOME, NONE, UNKNOWN
    }

    /** @param listEdition null if none is in force; nothing is then said of any course */
    public record InRegion(@JsonUnwrapped RegionName region, Coverage coverage,
            @OrNull Optional<EditionRef> listEdition, List<InList> listed,
            List<InList> lacking) {}
}
