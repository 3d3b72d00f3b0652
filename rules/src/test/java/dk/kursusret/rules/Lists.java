package dk.kursusret.rules;

import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small lists: two paths that share one course, courses in no path, one at academy level, a private one. */
public final class Lists {
    /** In the path kabelmontoer, 37 hours. */
    public static final ListedCourse CABLES = amu("42994", "Kabelmontage", "37", Set.of("kabelmontoer"));
    /** In the path kabelmontoer, 22.2 hours. */
    public static final ListedCourse FIBRE = amu("40531", "Fiber", "22.2", Set.of("kabelmontoer"));
    /** In both paths, 74 hours. */
    public static final ListedCourse SAFETY = amu("48400", "Sikkerhed", "74", Set.of("kabelmontoer", "roermontoer"));
    /** In the path roermontoer, 111 hours. */
    public static final ListedCourse PIPES = amu("45141", "Rør", "111", Set.of("roermontoer"));
    /** In no path, 14.8 hours. */
    public static final ListedCourse FORKLIFT = amu("47592", "Gaffeltruck", "14.8", Set.of());
    /** At academy level, 74 hours for 7,000 kroner. */
    public static final ListedCourse ACADEMY = new ListedCourse(
            new CourseName("AU101", Optional.of("AU101"), "Ledelse i praksis", Optional.empty()), CourseLevel.ACADEMY,
            Optional.of(new BigDecimal("74")), Optional.of(new BigDecimal("7000")), Optional.of("kontor"),
            Optional.empty(), Set.of());
    /** A private course: found by its entry id; the list states neither hours nor price. */
    public static final ListedCourse PRIVATE = new ListedCourse(
            new CourseName("document-control-udbyder", Optional.empty(), "Document Control", Optional.of("Udbyder")),
            CourseLevel.PRIVATE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    private Lists() {}

    public static Edition edition(String list, String firstDay, ListedCourse... courses) {
        return new Edition(new EditionRef(list, LocalDate.parse(firstDay), "0".repeat(64), false), List.of(courses));
    }

    public static Edition sample(String list, String firstDay, ListedCourse... courses) {
        return new Edition(new EditionRef(list, LocalDate.parse(firstDay), "f".repeat(64), true), List.of(courses));
    }

    public static Edition national() {
        return edition("six-weeks", "2015-01-01", CABLES, FIBRE, SAFETY, PIPES, FORKLIFT, ACADEMY, PRIVATE);
    }

    private static ListedCourse amu(String code, String title, String hours, Set<String> paths) {
        return new ListedCourse(new CourseName(code, Optional.of(code), title, Optional.empty()), CourseLevel.AMU,
                Optional.of(new BigDecimal(hours)), Optional.of(new BigDecimal("2043")), Optional.of("energi"),
                Optional.empty(), paths);
    }
}
