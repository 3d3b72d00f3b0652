package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LabourMarketRegion;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.functions.answers.When;
import dk.kursusret.rules.lists.EditionRef;
import java.util.List;
import java.util.Optional;

/** Courses that some of the regions have and others lack, the most telling first. */
public record CompareAnswer(@JsonUnwrapped When when, List<RegionList> regions, int shared,
        List<Difference> differences, @JsonUnwrapped ProposalAdvice advice, List<MissingList> missingData) {

    /** A region with its list; null where none is in force. */
    @JsonInclude(Include.ALWAYS)
    public record RegionList(String region, Optional<String> name, Optional<EditionRef> listEdition,
            Optional<Integer> courses) {

        public static RegionList of(String code, Optional<LabourMarketRegion> region, Optional<LoadedEdition> list) {
            return new RegionList(code, region.map(LabourMarketRegion::name), list.map(LoadedEdition::ref),
                    list.map(edition -> edition.entries().size()));
        }
    }

    /**
     * @param course as the first region that has it describes it
     * @param sameTitleIn those that lack it, but have a course of the same title
     */
    public record Difference(@JsonUnwrapped CourseView course, List<String> on, List<String> lackedBy,
            List<String> sameTitleIn) {}
}
