package dk.kursusret.functions.lists;

import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.functions.answers.lists.PackageView.Coverage;
import dk.kursusret.functions.answers.lists.PackageView.InList;
import dk.kursusret.functions.answers.lists.PackageView.InRegion;
import dk.kursusret.functions.answers.lists.PackageView.RegionName;
import dk.kursusret.rules.lists.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds which courses of a package are on one region's list. */
final class PackageListing {
    private final List<InList> courses;
    private final Optional<LoadedEdition> edition;

    /** @param edition empty if none is in force; nothing is then said of any course */
    PackageListing(CoursePackage coursePackage, Optional<LoadedEdition> edition) {
        this.edition = edition;
        this.courses = edition.map(found -> coursePackage.courses().stream()
                .map(course -> new InList(course, rows(course, found))).toList()).orElse(List.of());
    }

    InRegion in(RegionName region) {
        Map<Boolean, List<InList>> areListed = courses.stream()
                .collect(Collectors.partitioningBy(course -> !course.entries().isEmpty()));
        List<InList> listed = areListed.get(true);
        List<InList> lacking = areListed.get(false);
        return new InRegion(region, coverage(listed, lacking), edition.map(LoadedEdition::ref), listed, lacking);
    }

    private static Coverage coverage(List<InList> listed, List<InList> lacking) {
        if (listed.isEmpty()) {
            return lacking.isEmpty() ? Coverage.UNKNOWN : Coverage.NONE;
        }
        return lacking.isEmpty() ? Coverage.ALL : Coverage.SOME;
    }

    /** The entry ids for a course. There may be several if it is known by title only and several providers offer it. */
    private static List<String> rows(PackageCourse course, LoadedEdition edition) {
        return edition.courses().stream().filter(entry -> isSame(course, entry)).map(CourseRow::id).toList();
    }

    /** If the course has a code, only the code counts, since titles change. */
    private static boolean isSame(PackageCourse course, CourseRow entry) {
        return course.code().map(code -> entry.course().code().filter(code::equals).isPresent())
                .orElseGet(() -> Slug.folded(course.title().orElseThrow())
                        .equals(Slug.folded(entry.course().title())));
    }
}
