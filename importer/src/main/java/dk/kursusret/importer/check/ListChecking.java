package dk.kursusret.importer.check;

import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.importer.cell.RegionCell;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.file.FileContent;
import dk.kursusret.importer.file.FileReading;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.HeadingRow;
import dk.kursusret.importer.file.OtherList;
import dk.kursusret.importer.file.PersonalCell;
import dk.kursusret.importer.file.Rows;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.finding.Severity;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.importer.profile.FileColumns;
import dk.kursusret.importer.profile.Profiles;
import dk.kursusret.importer.table.CourseTable;
import dk.kursusret.importer.table.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a file's bytes into entries, quarantined rows and findings. */
public final class ListChecking {
    private final Profiles profiles;
    private final Function<FilePeriod, RowContent> content;
    private final Messages messages;

    private ListChecking(Profiles profiles, Function<FilePeriod, RowContent> content, Messages messages) {
        this.profiles = profiles;
        this.content = content;
        this.messages = messages;
    }

    public static ListChecking of(Holds holds, Messages messages) {
        return of(holds, Profiles.load(holds), messages);
    }

    /** @param profiles the profiles that its files may follow */
    public static ListChecking of(Holds holds, Profiles profiles, Messages messages) {
        return new ListChecking(profiles, switch (holds) {
            case COURSES, EDUCATIONS -> period -> new CourseContent(holds, period, messages);
            case PACKAGES -> {
                RegionCell regions = new RegionCell(Regions.load());
                yield period -> new PackageContent(regions);
            }
            case RATES -> {
                RateTable shipped = RateTable.load();
                yield period -> new RateContent(shipped, messages);
            }
        }, messages);
    }

    /** Checks a file whose type, sheet and columns are all to be recognised from the file itself. */
    public CheckedFile check(byte[] bytes, ListName list) {
        return check(bytes, list, "", Chosen.NOTHING);
    }

    /**
     * @param fileName the file's original name; empty where it is not known
     * @param chosen choices that override what the file looks like
     */
    public CheckedFile check(byte[] bytes, ListName list, String fileName, Chosen chosen) {
        Optional<Profiles> candidates = chosen.profile().isEmpty() ? Optional.of(profiles)
                : profiles.only(chosen.profile().get());
        FileContent file = new FileReading(messages, candidates.orElse(profiles)).read(bytes, fileName, chosen);
        CheckedFile checked = check(file, candidates, list, chosen);
        return checked.holdsPersonalData() || !isPersonal(file, checked) ? checked : checked.withPersonalRow();
    }

    /**
     * Whether something looks like a CPR number in rows that were not read: those of other sheets, and of a file that
     * was stopped.
     */
    private static boolean isPersonal(FileContent file, CheckedFile checked) {
        return Stream.concat(file.others().stream().map(OtherList::source),
                checked.isStopped() ? Stream.of(file.source()) : Stream.empty()).anyMatch(ListChecking::isPersonal);
    }

    private static boolean isPersonal(FileContent.Source source) {
        try (Rows rows = source.open()) {
            Optional<FileRow> row = rows.next();
            while (row.isPresent() && PersonalCell.in(row.get()).isEmpty()) {
                row = rows.next();
            }
            return row.isPresent();
        } catch (FileFault unreadable) {
            return false;
        }
    }

    private CheckedFile check(FileContent file, Optional<Profiles> candidates, ListName list, Chosen chosen) {
        List<Finding> findings = new ArrayList<>(file.findings());
        if (candidates.isEmpty()) {
            findings.add(messages.finding("F015.profile", Map.of("chosen", chosen.profile().orElse(""))));
            return CheckedFile.stopped(file.recognised(), findings);
        }
        try {
            Set<Field> ungrouped = EnumSet.noneOf(Field.class);
            Optional<CheckedFile> checked = checked(file, candidates.get(), list, ungrouped);
            while (checked.isEmpty()) {
                checked = checked(file, candidates.get(), list, ungrouped);
            }
            return checked.get().isStopped() ? checked.get()
                    : checked.get().withFindings(unread(file, candidates.get(), list));
        } catch (FileFault fault) {
            findings.add(fault.toFinding(messages));
            return CheckedFile.stopped(file.recognised(), findings);
        }
    }

    /**
     * Returns empty where a column that had been taken for grouped, and whose blank cells had been filled, turned out
     * not to be.
     *
     * @param ungrouped fields whose columns are known not to be grouped; newly found ones are added
     */
    private Optional<CheckedFile> checked(FileContent file, Profiles candidates, ListName list, Set<Field> ungrouped)
            throws FileFault {
        List<Finding> findings = new ArrayList<>(file.findings());
        try (Rows rows = file.rows()) {
            return checked(file, rows, candidates, list, findings, ungrouped);
        }
    }

    /** @param findings the findings on the file so far; new ones are added */
    private Optional<CheckedFile> checked(FileContent file, Rows rows, Profiles candidates, ListName list,
            List<Finding> findings, Set<Field> ungrouped) throws FileFault {
        FilePeriod period = new FilePeriod();
        RowContent rowContent = content.apply(period);
        Optional<HeadingRow> header = HeadingRow.find(rows, candidates);
        if (header.isEmpty() && !isStopped(findings)) {
            findings.add(messages.finding("F005" + rowContent.keySuffix(), Map.of()));
        }
        Optional<FileColumns> columns = header.map(found -> new FileColumns(
                candidates.nearest(found.row().cells()), found.row(), messages));
        columns.ifPresent(found -> findings.addAll(found.faults()));
        if (columns.isEmpty() || isStopped(findings)) {
            return Optional.of(CheckedFile.stopped(file.recognised(), findings));
        }
        findings.addAll(AboveHeadings.findings(header.get(), candidates, period, messages));
        findings.addAll(columns.get().warnings());
        findings.addAll(columns.get().unseen(rows.hiddenColumns()));
        CheckedFileBuilder builder = new CheckedFileBuilder(findings, header.get().blank());
        if (header.get().isPersonal()) {
            builder.personal();
        }
        RowLength length = new RowLength(columns.get(), file.lengths(), messages);
        CourseTable table = new CourseTable(columns.get(), row -> length.fault(row).isEmpty(), ungrouped, messages);
        read(rows, table, new RowReading(columns.get(), length, file.dates(), messages, rowContent),
                new Duplicates(list, messages), builder);
        if (ungrouped.addAll(table.wronglyGrouped())) {
            return Optional.empty();
        }
        table.end();
        builder.add(table.findings(), table.omitted());
        builder.warn(rows.findings());
        return Optional.of(builder.file(
                file.recognised().by(columns.get().profile().id(), header.get().row().line(), file.dates()),
                columns.get().headings(), rowContent, period, messages));
    }

    /** Reads to the end, or until a column whose blank cells have been filled turns out not to be grouped. */
    private static void read(Rows rows, CourseTable table, RowReading reading, Duplicates duplicates,
            CheckedFileBuilder builder)
            throws FileFault {
        Optional<FileRow> row = rows.next();
        while (row.isPresent() && !table.isWronglyGrouped()) {
            switch (table.next(row.get())) {
                case TableRow.Blank() -> builder.blank();
                case TableRow.Remark() -> {
                }
                case TableRow.Withdrawn(FileRow withdrawn, Finding why) -> builder.withdrawn(withdrawn, why);
                case TableRow.LeftOut(FileRow left, Finding why) -> builder.leftOut(left, why);
                case TableRow.Course course -> {
                    RowResult result = duplicates.check(reading.read(course.row(), course.given()), course.row());
                    builder.add(course.row(), result);
                    if (result instanceof RowResult.Accepted accepted) {
                        table.accepted(course, accepted.entry());
                    }
                }
            }
            row = rows.next();
        }
        builder.add(reading.together(), 0);
    }

    /** Findings on the other lists in the file. */
    private List<Finding> unread(FileContent file, Profiles candidates, ListName list) {
        List<Finding> findings = new ArrayList<>();
        for (OtherList other : file.others()) {
            try (Rows rows = other.source().open()) {
                Set<Field> ungrouped = EnumSet.of(Field.ERHVERVSOMRAADE, Field.PROVIDER);
                int courses = courses(checked(file.of(other), rows, candidates, list, new ArrayList<>(), ungrouped)
                        .orElseThrow(), rows);
                if (courses > 0) {
                    findings.add(messages.finding("A208" + content.apply(new FilePeriod()).keySuffix(),
                            Map.of("sheet", other.name(), "count", courses, "courses", Numbers.danish(courses),
                                    "coursesEn", Numbers.english(courses))));
                }
            } catch (FileFault fault) {
                findings.add(messages.finding("W317", Map.of("sheet", other.name())));
            }
        }
        return findings;
    }

    /**
     * How many courses of a list are not withdrawn, whether they have faults or not.
     *
     * @param rest the rows below the headings; counted where faulty headings kept the rows from being read
     */
    private static int courses(CheckedFile list, Rows rest) throws FileFault {
        if (list.headings().isEmpty()) {
            int filled = 0;
            for (Optional<FileRow> row = rest.next(); row.isPresent(); row = rest.next()) {
                filled += row.get().isBlank() ? 0 : 1;
            }
            return filled;
        }
        return list.counts().rows() - list.rows().withdrawn();
    }

    private static boolean isStopped(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.FILE);
    }
}
