package dk.kursusret.importer.cell;

import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.importer.file.Cells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The courses of a package in order, separated by vertical bars. Each is a code, a title, or a code and a title. */
public final class PackageCoursesCell {
    /** What begins like a code but is not one: a digit was lost, or a spreadsheet rounded the number. */
    private static final Pattern NOT_A_CODE = Pattern.compile("(?:[0-9]{3,}|[0-9]+[.,][0-9]+[eE][+-]?[0-9]+)(?: .*)?");

    private PackageCoursesCell() {}

    /** @param cell tidy and not empty */
    public static Parsed<List<PackageCourse>> parse(String cell) {
        List<PackageCourse> courses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String written : Arrays.stream(cell.split("\\|")).map(Cells::tidy).filter(w -> !w.isEmpty()).toList()) {
            PackageCourse course = PackageCourse.of(written);
            if (course.code().isEmpty() && NOT_A_CODE.matcher(written).matches()) {
                return new Parsed.Fault<>("R101.package", Map.of("course", written));
            }
            if (!seen.add(course.identity())) {
                return new Parsed.Fault<>("R121", Map.of("course", written));
            }
            courses.add(course);
        }
        return courses.isEmpty() ? Parsed.fault("R120") : Parsed.value(List.copyOf(courses));
    }
}
