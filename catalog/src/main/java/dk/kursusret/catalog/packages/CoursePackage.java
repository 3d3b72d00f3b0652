package dk.kursusret.catalog.packages;

import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Courses that together brought people into a job in one region.
 *
 * @param id a slug, unique on the list of packages
 * @param jobTitle the occupation that people found work in
 * @param region code of the region where it was used; the region may have ended since
 * @param courses at least one, in the order in which they are taken
 * @param practiceWeeks weeks of work placement alongside the courses; empty where none are stated
 * @param source where the package is described
 */
public record CoursePackage(String id, Text name, String jobTitle, String region, List<PackageCourse> courses,
        Optional<BigDecimal> practiceWeeks, String source) {
    /** The id of the list of packages. */
    public static final String LIST = "packages";

    public CoursePackage {
        courses = List.copyOf(courses);
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("the package " + id + " has no courses");
        }
    }
}
