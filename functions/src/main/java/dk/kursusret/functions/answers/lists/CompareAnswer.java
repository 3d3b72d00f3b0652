package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import java.util.Optional;

/** Courses that some of the regions have and others lack, the clearest differences first. */
public record CompareAnswer(@JsonUnwrapped When when, List<RegionList> regions, int shared,
        List<Difference> differences, @JsonUnwrapped Experience.Advice advice, List<MissingList> missingData) {

    /** A region with its list; values are null if none is in force. */
    @OrNull
    public record RegionList(String region, Optional<String> name, Optional<EditionRef> listEdition,
            Optional<Integer> courses) {

        public static RegionList of(String code, Optional<LabourMarketRegion> region, Optional<LoadedEdition> list) {
            return new RegionList(code, region.map(LabourMarketRegion::name), list.map(LoadedEdition::ref),
                    list.map(edition -> edition.courses().size()));
        }
    }

    /**
     * @param course as described by the first region that has it
     * @param sameTitleIn regions that lack it but have a course of the same title under another code
     * @param providers who offers it, in each region that has it
     */
    public record Difference(@JsonUnwrapped CourseView course, List<String> on, List<String> lackedBy,
            List<String> sameTitleIn, List<Holders> providers) {

        /** Whether every region has a course of this title. */
        @JsonIgnore
        public boolean isTitleEverywhere() {
            return sameTitleIn.size() == lackedBy.size();
        }
    }

    /**
     * Who offers a course in a region.
     *
     * @param providers those named by the list; may be empty
     */
    public record Holders(String region, List<String> providers) {}
}
