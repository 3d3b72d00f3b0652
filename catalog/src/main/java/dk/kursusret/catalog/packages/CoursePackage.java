package dk.kursusret.catalog.packages;

import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Courses that together brought people into a job in one region.
 *
 * @param id slug; unique on the list of packages
 * @param jobTitle what people worked as afterwards, as the labour market calls it
 * @param region code of the region where it worked; it may have ended since
 * @param courses at least one, in the order in which they are taken
 * @param practiceWeeks weeks in a firm beside the courses; empty where none are stated
 * @param source where it is told of
 */
public record CoursePackage(String id, Text name, String jobTitle, String region, List<PackageCourse> courses,
        Optional<BigDecimal> practiceWeeks, String source) {
    /** The list that files of packages are brought for. */
    public static final String LIST = "packages";

    public CoursePackage {
        courses = List.copyOf(courses);
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("the package " + id + " has no courses");
        }
    }
}
