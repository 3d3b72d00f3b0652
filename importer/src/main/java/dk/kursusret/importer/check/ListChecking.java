package dk.kursusret.importer.check;

import dk.kursusret.catalog.Layout.Holds;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.catalog.Regions;
import dk.kursusret.importer.cell.RegionCell;
import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.file.FileContent;
import dk.kursusret.importer.file.FileReading;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.file.HeadingRow;
import dk.kursusret.importer.file.OtherList;
import dk.kursusret.importer.file.Rows;
import dk.kursusret.importer.profile.FileColumns;
import dk.kursusret.importer.profile.Profiles;
import dk.kursusret.importer.report.FileFault;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
import dk.kursusret.importer.report.Place;
import dk.kursusret.importer.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From the bytes of a file to entries, rows set aside, and what an operator should know. */
public final class ListChecking {
    private final Profiles profiles;
    private final Function<FilePeriod, RowContent> content;
    private final Messages messages;

    /** Of positive lists. */
    public ListChecking(Profiles profiles, Messages messages) {
        this(profiles, period -> new CourseRow(Holds.COURSES, period, messages), messages);
    }

    private ListChecking(Profiles profiles, Function<FilePeriod, RowContent> content, Messages messages) {
        this.profiles = profiles;
        this.content = content;
        this.messages = messages;
    }

    /** Of lists of whole educations. */
    public static ListChecking ofEducations(Profiles profiles, Messages messages) {
        return new ListChecking(profiles, period -> new CourseRow(Holds.EDUCATIONS, period, messages), messages);
    }

    /** Of the list of course packages. */
    public static ListChecking ofPackages(Profiles profiles, Regions regions, Messages messages) {
        return new ListChecking(profiles, period -> new PackageRow(new RegionCell(regions)), messages);
    }

    /** Of the rates. */
    public static ListChecking ofRates(Profiles profiles, RateTable shipped, Messages messages) {
        return new ListChecking(profiles, period -> new RateRow(shipped, messages), messages);
    }

    /** A file that is recognised by itself. */
    public CheckedFile check(byte[] bytes, ListName list) {
        return check(bytes, list, "", Chosen.NOTHING);
    }

    /**
     * @param fileName as the file was called; empty where that is not known
     * @param chosen what is to be followed instead of what the file looks like
     */
    public CheckedFile check(byte[] bytes, ListName list, String fileName, Chosen chosen) {
        Optional<Profiles> candidates = chosen.profile().isEmpty() ? Optional.of(profiles)
                : profiles.only(chosen.profile().get());
        FileContent file = new FileReading(messages, candidates.orElse(profiles)).read(bytes, fileName, chosen);
        List<Finding> findings = new ArrayList<>(file.findings());
        if (candidates.isEmpty()) {
            findings.add(messages.finding("F015.profile", Map.of("chosen", chosen.profile().orElse(""))));
            return CheckedFile.stopped(file.recognised(), findings);
        }
        try (Rows rows = file.rows()) {
            CheckedFile checked = checked(file, rows, candidates.get(), list, findings);
            return checked.isStopped() ? checked : checked.telling(unread(file, candidates.get(), list));
        } catch (FileFault fault) {
            findings.add(fault.in(messages));
            return CheckedFile.stopped(file.recognised(), findings);
        }
    }

    /** @param findings on the file so far; those that come are added */
    private CheckedFile checked(FileContent file, Rows rows, Profiles candidates, ListName list,
            List<Finding> findings) throws FileFault {
        FilePeriod period = new FilePeriod();
        RowContent rowContent = content.apply(period);
        Optional<HeadingRow> header = HeadingRow.find(rows, candidates);
        if (header.isEmpty() && !isStopped(findings)) {
            findings.add(messages.finding("F005" + rowContent.named(), Map.of()));
        }
        Optional<FileColumns> columns = header.map(found -> new FileColumns(
                candidates.nearest(found.row().cells()), found.row(), messages));
        columns.ifPresent(found -> findings.addAll(found.faults()));
        if (columns.isEmpty() || isStopped(findings)) {
            return CheckedFile.stopped(file.recognised(), findings);
        }
        findings.addAll(above(header.get(), period));
        findings.addAll(columns.get().warnings());
        Tally tally = new Tally(findings, header.get().blank());
        read(rows, new RowReading(columns.get(), file.dates(), messages, rowContent), new Duplicates(list, messages),
                tally);
        return tally.file(file.recognised().by(columns.get().profile(), header.get().row().line(), file.dates()),
                columns.get().headings(), rowContent, period, messages);
    }

    private static void read(Rows rows, RowReading reading, Duplicates duplicates, Tally tally) throws FileFault {
        for (Optional<FileRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (row.get().isBlank()) {
                tally.blank();
            } else {
                tally.add(row.get(), duplicates.check(reading.read(row.get()), row.get()));
            }
        }
    }

    /** Rows above the headings are no courses; what they say of the days of the list is read. */
    private List<Finding> above(HeadingRow header, FilePeriod period) {
        List<FileRow> read = header.above().stream().filter(row -> PeriodWords.read(row, period)).toList();
        int unread = header.above().size() - read.size();
        if (read.isEmpty()) {
            return unread == 0 ? List.of()
                    : List.of(messages.finding("W304", Map.of("count", unread, "line", header.row().line())));
        }
        Place first = Place.row(read.getFirst().line(), read.getFirst().row());
        String words = Messages.shown(read.stream().flatMap(row -> row.cells().stream())
                .filter(cell -> !Cells.isBlank(cell)).map(Cells::tidy).collect(Collectors.joining(" ")));
        return List.of(messages.finding(unread == 0 ? "W304.days" : "W304.days-and-others", first,
                Map.of("count", unread, "words", words)));
    }

    /** What an operator should know of the other lists in the file. */
    private List<Finding> unread(FileContent file, Profiles candidates, ListName list) {
        List<Finding> findings = new ArrayList<>();
        for (OtherList other : file.others()) {
            try (Rows rows = other.source().open()) {
                int courses = courses(checked(file.of(other), rows, candidates, list, new ArrayList<>()), rows);
                if (courses > 0) {
                    findings.add(messages.finding("A208" + content.apply(new FilePeriod()).named(),
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
     * How many a list has that are not withdrawn, in order or not.
     *
     * @param rest the rows below the headings, where these were not in order and no row was read
     */
    private static int courses(CheckedFile list, Rows rest) throws FileFault {
        if (list.headings().isEmpty()) {
            int filled = 0;
            for (Optional<FileRow> row = rest.next(); row.isPresent(); row = rest.next()) {
                filled += row.get().isBlank() ? 0 : 1;
            }
            return filled;
        }
        return list.counts().rows()
                - (int) list.findings().stream().filter(finding -> finding.code().equals("R114")).count();
    }

    private static boolean isStopped(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.FILE);
    }
}
