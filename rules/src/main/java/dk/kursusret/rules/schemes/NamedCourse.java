package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.CODE;
import static dk.kursusret.rules.facts.CourseFact.DESELECTED;
import static dk.kursusret.rules.facts.CourseFact.ENTRY;
import static dk.kursusret.rules.facts.CourseFact.PARTS;
import static dk.kursusret.rules.facts.CourseFact.PATH;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Once;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The course of a case as its request and the lists describe it. What the request says wins over the list's row. */
public final class NamedCourse {
    /** The facts by which a course is found on a list. */
    public static final Sources NAME = Sources.of(CODE).and(Sources.of(ENTRY)).and(Sources.of(PATH));

    /** The facts by which the course and each part of it are found. */
    public static final Sources ELEMENTS = NAME.and(Sources.of(PARTS));
    private static final Sources ELEMENTS_OF_PATH = ELEMENTS.and(Sources.of(DESELECTED));

    private static final Once<Reading<CourseLevel>> LEVEL = new Once<>(NamedCourse::levelOf);
    private static final Once<Reading<BigDecimal>> STATED_HOURS = new Once<>(NamedCourse::statedHoursOf);
    private static final Once<Reading<List<ListedCourse>>> ROWS = new Once<>(NamedCourse::rowsOf);
    private static final Once<Reading<List<String>>> ELEMENTS_NAMED = new Once<>(NamedCourse::elementsOf);
    private static final Once<Reading<Optional<BigDecimal>>> LISTED_HOURS = new Once<>(NamedCourse::listedHoursOf);
    private static final Once<Finding> IS_ACADEMY = new Once<>(NamedCourse::isAcademyOf);

    private NamedCourse() {}

    /** Whether the request names a course; otherwise only the lists that the caller vouches for count. */
    public static boolean isNamed(Case kase) {
        return kase.knows(CODE) || kase.knows(ENTRY) || kase.knows(PATH);
    }

    /** Code or entry id. */
    public static Optional<String> codeOrEntry(Case kase) {
        return kase.facts().get(CODE).or(() -> kase.facts().get(ENTRY));
    }

    public static Reading<CourseLevel> level(Case kase) {
        return LEVEL.in(kase);
    }

    private static Reading<CourseLevel> levelOf(Case kase) {
        return fromRequestOrList(kase, CourseFact.LEVEL, course -> Optional.of(course.level()), NamedCourse::common);
    }

    /** The stated hours: the request's, the row's, or the sum of the elements applied for. */
    public static Reading<BigDecimal> statedHours(Case kase) {
        return STATED_HOURS.in(kase);
    }

    private static Reading<BigDecimal> statedHoursOf(Case kase) {
        return summed(kase, CourseFact.HOURS, ListedCourse::hours);
    }

    /** The price in kroner excluding VAT: the request's, the row's, or the sum of the elements applied for. */
    public static Reading<BigDecimal> price(Case kase) {
        return summed(kase, CourseFact.PRICE, ListedCourse::price);
    }

    /** The mark "uden karens": the request's or the row's. */
    public static Reading<Boolean> withoutWaitingPeriod(Case kase) {
        return fromRequestOrList(kase, CourseFact.WITHOUT_WAITING_PERIOD, ListedCourse::withoutWaitingPeriod,
                NamedCourse::common);
    }

    public static Reading<String> erhvervsgruppe(Case kase) {
        return fromRequestOrList(kase, CourseFact.ERHVERVSGRUPPE, ListedCourse::erhvervsgruppe, NamedCourse::common);
    }

    /**
     * The groups of trades of the elements on the list, each once; none where a row does not state one, or the request
     * does.
     */
    public static Set<String> listedErhvervsgrupper(Case kase) {
        List<ListedCourse> rows = kase.knows(CourseFact.ERHVERVSGRUPPE) ? List.of() : rows(kase);
        return rows.stream().allMatch(row -> row.erhvervsgruppe().isPresent())
                ? rows.stream().map(row -> Slug.folded(row.erhvervsgruppe().orElseThrow()))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** The hours of the list's rows; empty where they state none, or the request states others. */
    public static Reading<Optional<BigDecimal>> listedHours(Case kase) {
        return LISTED_HOURS.in(kase);
    }

    private static Reading<Optional<BigDecimal>> listedHoursOf(Case kase) {
        Optional<BigDecimal> listed = sum(kase, ListedCourse::hours);
        Optional<BigDecimal> stated = kase.facts().get(CourseFact.HOURS);
        boolean waits = stated.isEmpty() && listed.isPresent() && !elementsAreKnown(kase);
        Optional<BigDecimal> agreed = listed.filter(hours -> stated.map(s -> s.compareTo(hours) == 0).orElse(true));
        return (waits ? Reading.<Optional<BigDecimal>>missing(DESELECTED) : Reading.of(agreed))
                .resting(CourseFact.HOURS).resting(rowsRestOn(kase));
    }

    private static Optional<BigDecimal> sum(Case kase, Function<ListedCourse, Optional<BigDecimal>> cell) {
        List<ListedCourse> rows = rows(kase);
        List<BigDecimal> cells = cells(rows, cell);
        return cells.size() == rows.size() ? sum(cells) : Optional.empty();
    }

    public static Finding isAcademy(Case kase) {
        return IS_ACADEMY.in(kase);
    }

    private static Finding isAcademyOf(Case kase) {
        return level(kase).test(level -> level == CourseLevel.ACADEMY);
    }

    /** What is applied for by code or entry: the course and the parts. */
    public static List<String> elements(Case kase) {
        return ELEMENTS_NAMED.in(kase).value().orElseThrow();
    }

    private static Reading<List<String>> elementsOf(Case kase) {
        List<String> course = codeOrEntry(kase).map(List::of).orElse(List.of());
        List<String> parts = kase.facts().get(PARTS).orElse(List.of());
        return Reading.of(Optional.of(parts.isEmpty() ? course
                : Stream.concat(course.stream(), parts.stream()).distinct().toList()), ELEMENTS);
    }

    /**
     * The rows of the elements, on the first list in scope that has them; for a path, the rows of those applied for.
     */
    public static List<ListedCourse> rows(Case kase) {
        return ROWS.in(kase).value().orElseThrow();
    }

    private static Reading<List<ListedCourse>> rowsOf(Case kase) {
        List<ListedCourse> found = List.of();
        for (String list : kase.scope()) {
            found = found.isEmpty() ? kase.lists().inForce(list).map(edition -> rowsOn(edition, kase)).orElse(found)
                    : found;
        }
        return Reading.of(Optional.of(found), rowsRestOn(kase));
    }

    /** The facts by which the rows are found: for a path, its elements too. */
    public static Sources rowsRestOn(Case kase) {
        return kase.knows(PATH) ? ELEMENTS_OF_PATH : ELEMENTS;
    }

    private static List<ListedCourse> rowsOn(Edition edition, Case kase) {
        if (kase.knows(PATH)) {
            List<String> parts = kase.facts().get(PARTS).orElse(List.of());
            List<String> deselected = kase.facts().get(DESELECTED).orElse(List.of());
            return kase.facts().get(PATH).map(edition::path).orElse(List.of()).stream()
                    .filter(course -> parts.isEmpty() ? !isAmong(deselected, course) : isAmong(parts, course)).toList();
        }
        List<String> elements = elements(kase);
        List<ListedCourse> rows = cells(elements, edition::course);
        return rows.size() == elements.size() ? rows : List.of();
    }

    /** Whether the list has the course, or an element of the path: one that is applied for, where they are named. */
    public static boolean isOn(Edition edition, Case kase) {
        List<String> parts = kase.facts().get(PARTS).orElse(List.of());
        return kase.facts().get(PATH)
                .map(path -> edition.path(path).stream().anyMatch(c -> parts.isEmpty() || isAmong(parts, c)))
                .orElseGet(() -> codeOrEntry(kase).flatMap(edition::course).isPresent());
    }

    /** Whether one of these codes or entry ids means the course. */
    public static boolean isAmong(List<String> codesOrEntries, ListedCourse course) {
        return codesOrEntries.contains(course.id()) || course.code().filter(codesOrEntries::contains).isPresent();
    }

    /** The sum for a path cannot be known before its elements are: those applied for, or those deselected. */
    private static Reading<BigDecimal> summed(Case kase, Fact<BigDecimal> fact,
            Function<ListedCourse, Optional<BigDecimal>> cell) {
        return kase.knows(fact) || elementsAreKnown(kase) ? fromRequestOrList(kase, fact, cell, NamedCourse::sum)
                : Reading.<BigDecimal>missing(DESELECTED).resting(fact).resting(rowsRestOn(kase));
    }

    private static boolean elementsAreKnown(Case kase) {
        return !kase.knows(PATH) || kase.knows(DESELECTED) || !kase.facts().get(PARTS).orElse(List.of()).isEmpty();
    }

    private static <T> Reading<T> fromRequestOrList(Case kase, Fact<T> fact,
            Function<ListedCourse, Optional<T>> cell, Function<List<T>, Optional<T>> merge) {
        Reading<T> stated = kase.read(fact);
        if (stated.isKnown()) {
            return stated;
        }
        List<ListedCourse> rows = rows(kase);
        List<T> cells = cells(rows, cell);
        Optional<T> listed = cells.size() == rows.size() ? merge.apply(cells) : Optional.empty();
        return (listed.isPresent() ? Reading.of(listed, stated.sources()) : stated).resting(rowsRestOn(kase));
    }

    /** The cells of the rows that have one. */
    private static <T, R> List<R> cells(List<T> rows, Function<T, Optional<R>> cell) {
        List<R> cells = new ArrayList<>(rows.size());
        for (T row : rows) {
            cell.apply(row).ifPresent(cells::add);
        }
        return cells;
    }

    private static <T> Optional<T> common(List<T> values) {
        return values.isEmpty() || Collections.frequency(values, values.getFirst()) < values.size() ? Optional.empty()
                : Optional.of(values.getFirst());
    }

    private static Optional<BigDecimal> sum(List<BigDecimal> values) {
        BigDecimal sum = values.isEmpty() ? null : BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
        }
        return Optional.ofNullable(sum);
    }
}
