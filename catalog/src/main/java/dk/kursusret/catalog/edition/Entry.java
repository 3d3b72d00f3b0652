package dk.kursusret.catalog.edition;

import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a list as it is stored: what the law reads of it, and what people search for and look up.
 *
 * @param course what the law reads
 * @param runningNumber løbenr as written; no part of the identity
 * @param erhvervsomraade the group of trades as written
 * @param duration varighed as written
 * @param days whole course in days; empty where the list states hours or nothing
 * @param remark bemærkning as written; may begin like a formula, so guard it in CSV
 * @param added the day the list says the course came on it
 * @param line physical line of the file where the row begins, from 1
 * @param row the row a spreadsheet shows, from 1
 * @param coursePackage what a row of the list of packages holds; empty on a positive list
 * @param rate what a row of the table of rates holds; empty on a positive list
 */
public record Entry(ListedCourse course, Optional<String> runningNumber, Optional<String> erhvervsomraade,
        Optional<String> duration, Optional<BigDecimal> days, Optional<String> remark, Optional<LocalDate> added,
        int line, int row, Optional<CoursePackage> coursePackage, Optional<Rate> rate) {

    /** A row of a positive list. */
    public Entry(ListedCourse course, Optional<String> runningNumber, Optional<String> erhvervsomraade,
            Optional<String> duration, Optional<BigDecimal> days, Optional<String> remark, Optional<LocalDate> added,
            int line, int row) {
        this(course, runningNumber, erhvervsomraade, duration, days, remark, added, line, row, Optional.empty(),
                Optional.empty());
    }

    /** A row of the list of packages; it is stored under the package's id and name. */
    public static Entry of(CoursePackage coursePackage, Optional<String> remark, int line, int row) {
        ListedCourse named = new ListedCourse(coursePackage.id(), Optional.empty(), coursePackage.name().da(),
                Optional.of(coursePackage.source()), CourseLevel.OTHER, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Set.of());
        return new Entry(named, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), remark,
                Optional.empty(), line, row, Optional.of(coursePackage), Optional.empty());
    }

    /** A row of the table of rates; it is stored under the rate's name, first day and day of publication. */
    public static Entry of(Rate rate, int line, int row) {
        String id = rate.id() + " " + rate.validFrom() + rate.publishedOn().map(day -> " " + day).orElse("");
        ListedCourse named = new ListedCourse(id, Optional.empty(), rate.id(), Optional.empty(), CourseLevel.OTHER,
                Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Set.of());
        return new Entry(named, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), line, row, Optional.empty(), Optional.of(rate));
    }

    public String id() {
        return course.id();
    }
}
