package dk.kursusret.functions.lists;

import dk.kursusret.catalog.CoursePackage;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.PackageCourse;
import dk.kursusret.catalog.Regions;
import dk.kursusret.functions.answers.lists.CompareAnswer;
import dk.kursusret.functions.answers.lists.PackageView;
import dk.kursusret.functions.answers.lists.PackageView.Coverage;
import dk.kursusret.functions.answers.lists.PackageView.InList;
import dk.kursusret.functions.answers.lists.PackageView.InRegion;
import dk.kursusret.functions.answers.lists.PackageView.NamedCourse;
import dk.kursusret.functions.answers.lists.PackageView.RegionName;
import dk.kursusret.rules.lists.Slug;
import java.util.List;
import java.util.Optional;

/** Which of a package's courses one region's list has. */
final class PackageListing {
    private final List<Course> courses;
    private final Optional<LoadedEdition> edition;

    /** @param edition empty where none is in force; then nothing is said of any course */
    PackageListing(CoursePackage coursePackage, Optional<LoadedEdition> edition) {
        this.edition = edition;
        this.courses = edition.map(found -> coursePackage.courses().stream()
                .map(course -> new Course(course, rows(course, found))).toList()).orElse(List.of());
    }

    /**
     * @param rows of the list that are this course: one by its code, several where it is known by title alone and more
     *            than one provider holds it
     */
    record Course(PackageCourse course, List<Entry> rows) {}

    List<Course> listed() {
        return courses.stream().filter(course -> !course.rows().isEmpty()).toList();
    }

    List<Course> lacking() {
        return courses.stream().filter(course -> course.rows().isEmpty()).toList();
    }

    Coverage coverage() {
        if (courses.isEmpty()) {
            return Coverage.UNKNOWN;
        }
        if (lacking().isEmpty()) {
            return Coverage.ALL;
        }
        return listed().isEmpty() ? Coverage.NONE : Coverage.SOME;
    }

    private static List<Entry> rows(PackageCourse course, LoadedEdition edition) {
        return edition.entries().stream().filter(entry -> isSame(course, entry)).toList();
    }

    InRegion view(String region, Regions regions) {
        return new InRegion(RegionName.of(region, regions), coverage(), edition.map(LoadedEdition::ref),
                views(listed()), views(lacking()));
    }

    private static List<InList> views(List<Course> courses) {
        return courses.stream().map(course -> new InList(NamedCourse.of(course.course()),
                course.rows().stream().map(Entry::id).toList())).toList();
    }

    /** A code decides alone: titles change under it. */
    private static boolean isSame(PackageCourse course, Entry entry) {
        return course.code().map(code -> entry.course().code().filter(code::equals).isPresent())
                .orElseGet(() -> Slug.folded(course.title().orElseThrow())
                        .equals(Slug.folded(entry.course().title())));
    }
}
