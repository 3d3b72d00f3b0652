package dk.kursusret.importer.check;

import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.catalog.Regions;
import dk.kursusret.importer.cell.RegionCell;
import dk.kursusret.importer.file.CsvRecord;
import dk.kursusret.importer.file.FileContent;
import dk.kursusret.importer.file.FileReading;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.profile.Layout;
import dk.kursusret.importer.profile.Profile;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** From the bytes of a file to entries, rows set aside, and what an operator should know. */
public final class ListChecking {
    private final Profile profile;
    private final RowContent content;
    private final Messages messages;
    private final FileReading files;

    /** Of positive lists. */
    public ListChecking(Profile profile, Messages messages) {
        this(profile, new CourseRow(messages), messages);
    }

    private ListChecking(Profile profile, RowContent content, Messages messages) {
        this.profile = profile;
        this.content = content;
        this.messages = messages;
        this.files = new FileReading(messages, profile::known);
    }

    /** Of the list of course packages. */
    public static ListChecking ofPackages(Profile profile, Regions regions, Messages messages) {
        return new ListChecking(profile, new PackageRow(new RegionCell(regions)), messages);
    }

    /** Of the rates. */
    public static ListChecking ofRates(Profile profile, RateTable shipped, Messages messages) {
        return new ListChecking(profile, new RateRow(shipped, messages), messages);
    }

    public CheckedFile check(byte[] bytes, ListName list) {
        FileContent file = files.read(bytes);
        List<CsvRecord> records = file.records().stream().filter(record -> !record.isBlank()).toList();
        List<Finding> faults = new ArrayList<>(file.faults());
        Optional<Layout> layout = records.stream().findFirst().map(header -> new Layout(profile, header, messages));
        layout.ifPresent(found -> faults.addAll(found.faults()));
        if (records.size() < 2 && faults.isEmpty()) {
            faults.add(messages.finding(content.nothing(), Map.of()));
        }
        if (layout.isEmpty() || !faults.isEmpty()) {
            return CheckedFile.stopped(file.recognised(), faults);
        }
        Recognised recognised = new Recognised(file.recognised().type(), file.recognised().encoding(),
                file.recognised().delimiter(), Optional.of(profile.id()));
        return rows(recognised, layout.get(), records.subList(1, records.size()), list,
                file.records().size() - records.size());
    }

    private CheckedFile rows(Recognised recognised, Layout layout, List<CsvRecord> records, ListName list, int blank) {
        RowReading reading = new RowReading(layout, messages, content);
        Duplicates duplicates = new Duplicates(list, messages);
        List<Entry> entries = new ArrayList<>();
        List<QuarantinedRow> quarantined = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(layout.warnings());
        for (CsvRecord record : records) {
            switch (duplicates.check(reading.read(record), record)) {
                case RowResult.Accepted accepted -> {
                    entries.add(accepted.entry());
                    findings.addAll(accepted.warnings());
                }
                case RowResult.SetAside aside -> {
                    quarantined.add(aside.row());
                    findings.addAll(aside.row().findings());
                }
            }
        }
        findings.addAll(tooFew(entries.size(), quarantined.size()));
        List<String> headings = IntStream.range(0, layout.width()).mapToObj(layout::heading).map(Messages::shown)
                .toList();
        return new CheckedFile(recognised, headings, blank, entries, quarantined, findings);
    }

    /** Too many rows set aside, or nothing left at all. */
    private List<Finding> tooFew(int accepted, int quarantined) {
        int rows = accepted + quarantined;
        if (!content.canSpare(quarantined, rows)) {
            return List.of(messages.finding("F008", Map.of("quarantined", Numbers.danish(quarantined),
                    "quarantinedEn", Numbers.english(quarantined), "rows", Numbers.danish(rows), "rowsEn",
                    Numbers.english(rows))));
        }
        return accepted == 0 ? List.of(messages.finding(content.nothing(), Map.of())) : List.of();
    }
}
