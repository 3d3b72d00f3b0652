package dk.kursusret.importer.table;

import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.PersonalCell;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.profile.FileColumns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what each row below a file's headings is. Takes the rows in order. */
public final class CourseTable {
    private final Messages messages;
    private final FirstFindings findings = new FirstFindings();
    private final TableColumns columns;
    private final RepeatedHeadings headings;
    private final List<Group> groups;
    private final Sections sections;
    private final Tables tables;
    private final Predicate<FileRow> whole;
    private final Withdrawals withdrawals;
    private final BlankCells blanks;
    private final OutsideCells outside;
    private final StruckText struck;
    private TableColumns current;
    private Optional<TextRow> textBefore = Optional.empty();
    private int row;
    private boolean wronglyGrouped;

    /**
     * @param whole tells whether a row has a cell for each heading
     * @param ungrouped fields whose columns were found not to be grouped
     */
    public CourseTable(FileColumns read, Predicate<FileRow> whole, Set<Field> ungrouped, Messages messages) {
        FileRow heading = read.header();
        this.messages = messages;
        this.whole = whole;
        this.columns = TableColumns.of(read);
        this.current = columns;
        this.row = heading.row();
        this.headings = new RepeatedHeadings(read.profile());
        this.groups = fieldsOfGroups().filter(field -> columns.isLeftOfCourse(field) && !ungrouped.contains(field))
                .map(field -> new Group(field, columns.of(field).getFirst())).toList();
        this.sections = new Sections(read.profile(), messages, findings);
        this.tables = new Tables(messages, findings);
        this.withdrawals = new Withdrawals(columns, messages, findings);
        this.outside = new OutsideCells(columns, messages, findings);
        this.struck = new StruckText(columns, messages, findings);
        this.blanks = new BlankCells(columns, fieldsOfGroups().filter(field -> !columns.of(field).isEmpty())
                .collect(Collectors.toMap(field -> field,
                        field -> Cells.tidy(heading.cell(columns.of(field).getFirst())))),
                messages, findings);
    }

    private static Stream<Field> fieldsOfGroups() {
        return Stream.of(Field.ERHVERVSOMRAADE, Field.PROVIDER);
    }

    /** Decides what the next row is. Must be called with the rows in file order. */
    public TableRow next(FileRow next) {
        boolean gap = next.row() > row + 1;
        row = next.row();
        boolean blank = next.isBlank() && next.marks().contained().isEmpty();
        if (gap || blank) {
            groups.forEach(Group::cut);
        }
        if (blank) {
            return new TableRow.Blank();
        }
        boolean isWhole = whole.test(next);
        List<Group> filling = isWhole ? groups : List.of();
        if (!isOfCourses()) {
            return course(next, filling);
        }
        Optional<TextRow> text = isWhole ? TextRow.in(next, current) : Optional.empty();
        Kind kind = headings.matches(next) ? Kind.HEADINGS : isWhole ? kind(next, text) : Kind.COURSE;
        boolean isRead = kind == Kind.COURSE && !sections.areWithdrawn() && !tables.isUnread();
        if (!isRead && PersonalCell.in(next).isPresent()) {
            return course(next, filling);
        }
        return switch (kind) {
            case HEADINGS -> headings(next);
            case TEXT -> text(next, text.orElseThrow());
            case BLANK -> blank(next);
            case COURSE -> !isRead ? leftOut(next) : isWhole ? whole(next) : course(next, filling);
        };
    }

    private enum Kind {
        HEADINGS, TEXT, BLANK, COURSE
    }

    private Kind kind(FileRow next, Optional<TextRow> text) {
        if (text.isPresent()) {
            return Kind.TEXT;
        }
        return new FilledCells(next)
                .areOnly(column -> current.isOf(Field.RUNNING_NUMBER, column) || !current.isHeaded(column))
                && !withdrawals.isStruck(next) ? Kind.BLANK : Kind.COURSE;
    }

    /** Whether the list is one of courses; lists of packages and rates have no titles. */
    private boolean isOfCourses() {
        return !columns.of(Field.TITLE).isEmpty();
    }

    private TableRow headings(FileRow next) {
        TableColumns again = headings.columns(next, messages);
        boolean same = again.readAs(columns);
        current = same ? columns : again;
        if (sections.areWithdrawn()) {
            if (textBefore.isEmpty()) {
                tables.again(next);
            }
        } else if (!same) {
            tables.other(next, textBefore);
            sections.end();
            groups.forEach(Group::cut);
        } else if (textBefore.isPresent()) {
            tables.second(next, textBefore.get());
        } else {
            tables.again(next);
        }
        textBefore = Optional.empty();
        return new TableRow.Remark();
    }

    private TableRow text(FileRow next, TextRow text) {
        groups.forEach(Group::cut);
        struck.add(next);
        sections.add(text);
        textBefore = Optional.of(text);
        return new TableRow.Remark();
    }

    private TableRow blank(FileRow next) {
        groups.forEach(Group::cut);
        outside.add(next);
        struck.add(next);
        return new TableRow.Blank();
    }

    private TableRow leftOut(FileRow next) {
        textBefore = Optional.empty();
        Place place = next.place();
        if (sections.areWithdrawn()) {
            return new TableRow.Withdrawn(next, sections.leftOut(place));
        }
        sections.end();
        return new TableRow.LeftOut(next, tables.leftOut(place));
    }

    /** Only a row that has a cell for each heading can say that it is withdrawn. */
    private TableRow whole(FileRow next) {
        TableRow.Course course = course(next, groups);
        return withdrawals.arePresentIn(next) && PersonalCell.in(next).isEmpty()
                ? new TableRow.Withdrawn(next, withdrawals.leftOut(next))
                : course;
    }

    /** @param filling what its cells may be filled from */
    private TableRow.Course course(FileRow next, List<Group> filling) {
        textBefore = Optional.empty();
        sections.course();
        Map<Field, String> above = new EnumMap<>(Field.class);
        for (Group group : filling) {
            group.given(next).ifPresent(value -> above.put(group.field(), value));
            wronglyGrouped |= group.wasWrong();
        }
        Optional<String> section = sections.area().filter(area -> columns.of(Field.ERHVERVSOMRAADE).stream()
                .allMatch(column -> Cells.isBlank(next.cell(column))));
        return new TableRow.Course(next, above, section);
    }

    /** Records that a course was accepted for the list. */
    public void accepted(TableRow.Course course, Row entry) {
        tables.accepted();
        outside.add(course.row());
        blanks.accepted(course, entry);
    }

    /** Whether the file must be read again, because a column that is not grouped was filled from above. */
    public boolean isWronglyGrouped() {
        return wronglyGrouped;
    }

    /**
     * Fields that were filled from above although their columns are not grouped. The file must be read again with these
     * ungrouped.
     */
    public Set<Field> wronglyGrouped() {
        return groups.stream().filter(Group::wasWrong).map(Group::field).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds the remaining findings. Must be called after the last row. */
    public void end() {
        sections.close();
        tables.end();
        withdrawals.end();
        blanks.end();
        outside.end();
    }

    public List<Finding> findings() {
        return findings.findings();
    }

    /** How many findings were left out beyond the limit. */
    public int omitted() {
        return findings.omitted();
    }
}
