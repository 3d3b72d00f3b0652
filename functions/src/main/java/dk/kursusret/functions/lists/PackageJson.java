package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.CoursePackage;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LabourMarketRegion;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.PackageCourse;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.answers.AnswerWriter;
import dk.kursusret.functions.answers.Language;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.experience.RegionalExperience;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Course packages with what each region's list has of them, and what the experience with them was. */
final class PackageJson {
    private final Regions regions;

    PackageJson(Regions regions) {
        this.regions = regions;
    }

    /**
     * @param listings by the codes of the regions, in the order they are told in
     * @param day by whose regions the place where it worked is told
     */
    ObjectNode of(CoursePackage found, Map<String, PackageListing> listings, LocalDate day) {
        ObjectNode node = Json.object().put("id", found.id());
        node.set("name", Language.BOTH.json(found.name()));
        node.put("jobTitle", found.jobTitle());
        node.set("region", area(found.region(), day));
        node.put("practiceWeeks", found.practiceWeeks().orElse(null)).put("source", found.source());
        ArrayNode courses = node.putArray("courses");
        found.courses().forEach(course -> courses.add(course(course)));
        ArrayNode byRegion = node.putArray("regions");
        listings.forEach((code, listing) -> byRegion.add(listing(code, listing)));
        return node;
    }

    /**
     * Who does what, practice, who pays; of the sample, what is made up.
     *
     * @param packages the edition they come from
     */
    static ObjectNode experience(Optional<LoadedEdition> packages) {
        ObjectNode node = Json.object();
        ArrayNode actors = node.putArray("actors");
        RegionalExperience.roles().forEach(role -> {
            ObjectNode actor = actors.addObject().put("actor", role.participant().name());
            actor.set("text", Language.BOTH.json(role.statement().text()));
            actor.set("citation", AnswerWriter.tree(RegionalExperience.PROPOSAL));
        });
        node.set("practice", AnswerWriter.tree(StatementView.of(RegionalExperience.practice())));
        node.set("funding", AnswerWriter.tree(StatementView.of(RegionalExperience.funding())));
        node.set("notices", AnswerWriter.tree(StatementView.of(Stream.concat(
                packages.filter(edition -> edition.ref().sample()).stream()
                        .map(edition -> RegionalExperience.sampleNotice()),
                RegionalExperience.notices().stream()).toList())));
        node.setAll(advisory());
        return node;
    }

    static ObjectNode advisory() {
        ObjectNode node = Json.object();
        node.set("citation", AnswerWriter.tree(RegionalExperience.PROPOSAL));
        node.put("advisory", true);
        node.set("advisoryText", Language.BOTH.json(Texts.of("regional-experience.advisory")));
        return node;
    }

    /** The councils have changed; the area is what the document means by RAR Syd and AMK Syd. */
    private ObjectNode area(String code, LocalDate day) {
        ObjectNode node = region(code);
        ArrayNode inDay = Json.array();
        regions.region(code).map(region -> PackageArea.of(region, day, regions)).ifPresent(area -> {
            node.put("name", area.name());
            area.regions().forEach(region -> inDay.add(region(region.code())));
        });
        node.set("regions", inDay);
        return node;
    }

    private ObjectNode region(String code) {
        return Json.object().put("code", code)
                .put("name", regions.region(code).map(LabourMarketRegion::name).orElse(null));
    }

    private ObjectNode listing(String code, PackageListing listing) {
        ObjectNode node = region(code).put("coverage", listing.coverage().name());
        node.set("listEdition", listing.edition().map(CourseJson::edition).orElse(null));
        node.set("listed", courses(listing.listed()));
        node.set("lacking", courses(listing.lacking()));
        return node;
    }

    private static ArrayNode courses(List<PackageListing.Course> courses) {
        ArrayNode array = Json.array();
        for (PackageListing.Course course : courses) {
            ObjectNode node = course(course.course());
            course.rows().stream().map(Entry::id).forEach(node.putArray("entries")::add);
            array.add(node);
        }
        return array;
    }

    private static ObjectNode course(PackageCourse course) {
        return Json.object().put("code", course.code().orElse(null)).put("title", course.title().orElse(null));
    }
}
