package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.importer.cell.CodeCell;
import dk.kursusret.importer.cell.Duration;
import dk.kursusret.importer.cell.DurationCell;
import dk.kursusret.importer.cell.LevelCell;
import dk.kursusret.importer.cell.MarkCell;
import dk.kursusret.importer.cell.MoneyCell;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.cell.StatusCell;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.lists.Slug;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a course from a row of a positive list. */
final class CourseContent implements RowContent {
    private final Holds holds;
    private final FilePeriod period;
    private final Messages messages;
    private final Memoized<Parsed<Duration>> inDays = new Memoized<>(
            cell -> DurationCell.parse(cell, DurationCell.Bare.DAYS));
    private final Memoized<Parsed<Duration>> inHours = new Memoized<>(
            cell -> DurationCell.parse(cell, DurationCell.Bare.HOURS));
    private final Memoized<Parsed<BigDecimal>> money = new Memoized<>(MoneyCell::parse);
    private final Memoized<Parsed<CourseLevel>> types = new Memoized<>(LevelCell::parse);
    private final Memoized<Parsed<Boolean>> marks = new Memoized<>(MarkCell::parse);
    private final Memoized<Optional<String>> slugs = new Memoized<>(
            text -> Optional.of(Slug.of(text)).filter(slug -> !slug.isEmpty()));
    private final Memoized<Set<String>> paths = new Memoized<>(CourseContent::pathsOf);

    /**
     * @param holds COURSES or EDUCATIONS; whole educations need neither code nor provider, and are EUD unless the row
     * says otherwise
     */
    CourseContent(Holds holds, FilePeriod period, Messages messages) {
        this.period = period;
        this.holds = holds;
        this.messages = messages;
    }

    @Override
    public RowResult.Accepted read(RowCells cells) {
        CourseRow entry = entry(cells);
        period(cells);
        cells.read(Field.STATUS, cells.text(Field.STATUS), StatusCell::parse);
        ListedCourse course = entry.course();
        Identity identity = course.code().<Identity>map(Identity.Code::of)
                .orElseGet(() -> new Identity.Id(course.id()));
        boolean guessed = holds == Holds.COURSES && cells.text(Field.TYPE).isEmpty()
                && course.code().flatMap(LevelCell::ofCode).isEmpty();
        List<Finding> warnings = guessed
                ? List.of(messages.finding(course.code().isPresent() ? "W302" : "W302.none", cells.place(), Map.of()))
                : List.of();
        return new RowResult.Accepted(entry, identity, warnings);
    }

    /** Reads the list's first and last day, which must be the same in every row that states them. */
    private void period(RowCells cells) {
        int line = cells.place().line();
        cells.day(Field.VALID_FROM).ifPresent(day -> period.add(FilePeriod.End.FIRST, day, line));
        cells.day(Field.VALID_TO).ifPresent(day -> period.add(FilePeriod.End.LAST, day, line));
    }

    private CourseRow entry(RowCells cells) {
        Optional<Duration> duration = duration(cells);
        ListedCourse course = course(cells, duration.flatMap(Duration::hours));
        return new CourseRow(course,
                new AsWritten(cells.text(Field.RUNNING_NUMBER), cells.text(Field.ERHVERVSOMRAADE), durationText(cells),
                        cells.text(Field.REMARK)),
                duration.flatMap(Duration::days), cells.day(Field.ADDED), cells.place().line(), cells.place().row());
    }

    private ListedCourse course(RowCells cells, Optional<BigDecimal> hours) {
        Optional<CourseLevel> type = cells.read(Field.TYPE, cells.guarded(Field.TYPE), types);
        Optional<String> code = code(cells, type);
        String title = cells.guarded(Field.TITLE).orElse("");
        if (cells.text(Field.TITLE).isEmpty()) {
            cells.missing("R109", Field.TITLE);
        }
        Optional<String> provider = cells.guarded(Field.PROVIDER);
        if (holds == Holds.COURSES && cells.text(Field.CODE).isEmpty() && !cells.isUnreadable(Field.CODE)
                && cells.text(Field.PROVIDER).isEmpty()) {
            cells.fault("R107");
        }
        CourseLevel level = type.orElseGet(() -> defaultLevel(code));
        String id = code.orElseGet(() -> EntryId.of(Identity.TitleAndProvider.of(title, provider.orElse(""))));
        return new ListedCourse(new CourseName(id, code, title, provider), level, hours,
                cells.read(Field.PRICE, cells.text(Field.PRICE), money),
                cells.text(Field.ERHVERVSOMRAADE).flatMap(slugs), withoutWaitingPeriod(cells),
                cells.guarded(Field.PATHS).map(paths).orElse(Set.of()));
    }

    private CourseLevel defaultLevel(Optional<String> code) {
        return holds == Holds.EDUCATIONS ? CourseLevel.EUD
                : code.flatMap(LevelCell::ofCode).orElse(CourseLevel.OTHER);
    }

    /** A blank cell means no; a list without the column leaves it open. */
    private Optional<Boolean> withoutWaitingPeriod(RowCells cells) {
        Field field = Field.WITHOUT_WAITING_PERIOD;
        return cells.has(field) ? cells.read(field, cells.text(field), marks).or(() -> Optional.of(false))
                : Optional.empty();
    }

    /** Reads the code, from one filled column or from several that agree. */
    private static Optional<String> code(RowCells cells, Optional<CourseLevel> type) {
        List<String> codes = cells.inEach(Field.CODE, field -> cells.read(field,
                cells.guarded(field).map(CodeCell::trimmed), cell -> CodeCell.parse(cell, type)));
        if (codes.size() == 1) {
            return Optional.of(codes.getFirst());
        }
        codes.stream().filter(other -> !Identity.Code.of(other).equals(Identity.Code.of(codes.getFirst()))).findFirst()
                .ifPresent(other -> cells.contradiction("R101.columns", Field.CODE,
                        Map.of("code", codes.getFirst(), "other", other)));
        return codes.stream().findFirst();
    }

    private Optional<Duration> duration(RowCells cells) {
        Durations durations = new Durations();
        cells.inEach(Field.DURATION, field -> stated(cells, field, inDays)).forEach(durations::add);
        cells.inEach(Field.DURATION_IN_HOURS, field -> stated(cells, field, inHours)).forEach(durations::add);
        durations.contradiction().ifPresent(values -> cells.contradiction("R104.two",
                cells.text(Field.DURATION_IN_HOURS).isPresent() ? Field.DURATION_IN_HOURS : Field.DURATION, values));
        return durations.duration();
    }

    private static Optional<Durations.Stated> stated(RowCells cells, Field field,
            Function<String, Parsed<Duration>> parser) {
        return cells.read(field, cells.text(field), parser)
                .map(duration -> new Durations.Stated(cells.text(field).orElseThrow(), duration));
    }

    private static Optional<String> durationText(RowCells cells) {
        return cells.text(Field.DURATION).or(() -> cells.text(Field.DURATION_IN_HOURS).map(CourseContent::withUnit));
    }

    /** Adds the unit that the heading states; the bare number would be read as days. */
    private static String withUnit(String cell) {
        return Durations.isBare(cell) ? cell + " timer" : cell;
    }

    private static Set<String> pathsOf(String cell) {
        return Arrays.stream(cell.split("\\|")).map(Slug::of).filter(slug -> !slug.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
