package dk.kursusret.catalog.edition;

import dk.kursusret.catalog.packages.CoursePackage;
import java.util.Optional;

/**
 * A row of the list of packages.
 *
 * @param remark as written; may begin like a formula, so escape it in CSV
 */
public record PackageRow(CoursePackage coursePackage, Optional<String> remark, int line, int row) implements Row {

    @Override
    public String id() {
        return coursePackage.id();
    }

    @Override
    public String title() {
        return coursePackage.name().da();
    }
}
