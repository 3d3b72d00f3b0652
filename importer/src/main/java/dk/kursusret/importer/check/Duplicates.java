package dk.kursusret.importer.check;

import dk.kursusret.importer.file.CsvRecord;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Place;
import dk.kursusret.rules.list.ListedCourse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The courses, or packages, that were accepted so far: the first row of each stays, later ones are set aside. */
final class Duplicates {
    private final ListName list;
    private final Messages messages;
    private final Map<Identity, Integer> lines = new HashMap<>();

    Duplicates(ListName list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    RowResult check(RowResult result, CsvRecord record) {
        return switch (result) {
            case RowResult.SetAside aside -> aside;
            case RowResult.Accepted accepted -> {
                Integer first = lines.putIfAbsent(accepted.identity(), record.line());
                yield first == null ? accepted : repeated(accepted, first, record);
            }
        };
    }

    private RowResult repeated(RowResult.Accepted accepted, int first, CsvRecord record) {
        if (accepted.identity() instanceof Identity.Package(String id)) {
            return aside(record, messages.finding("R105.package", Place.row(record.line(), record.row()), id,
                    Map.of("package", id, "first", first)));
        }
        ListedCourse course = accepted.entry().course();
        String name = Messages.shown(course.code()
                .orElseGet(() -> "»" + course.title() + "« (" + course.provider().orElse("") + ")"));
        Finding finding = messages.finding("R105", Place.row(record.line(), record.row()), name,
                Map.of("course", name, "list", list.name().da(), "listEn", list.name().en(), "first", first));
        return aside(record, finding);
    }

    private static RowResult aside(CsvRecord record, Finding finding) {
        return new RowResult.SetAside(
                new QuarantinedRow(record.line(), record.row(), record.cells(), List.of(finding)));
    }
}
