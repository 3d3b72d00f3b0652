package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.rules.rates.Rate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds rows that repeat an earlier course, package or rate: the first row stays, later ones are quarantined. Rows of
 * the same rate must not have a day in common.
 */
final class Duplicates {
    private final ListName list;
    private final Messages messages;
    private final Map<Identity, Integer> lines = new HashMap<>();
    private final List<RateRow> rates = new ArrayList<>();

    Duplicates(ListName list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    RowResult check(RowResult result, FileRow record) {
        return switch (result) {
            case RowResult.SetAside setAside -> setAside;
            case RowResult.Accepted accepted when accepted.entry() instanceof RateRow row ->
                rate(accepted, row, record);
            case RowResult.Accepted accepted -> {
                Integer first = lines.putIfAbsent(accepted.identity(), record.line());
                yield first == null ? accepted : repeated(accepted.entry(), first, record);
            }
        };
    }

    private RowResult rate(RowResult.Accepted accepted, RateRow row, FileRow record) {
        Rate rate = row.rate();
        Optional<RateRow> first = rates.stream().filter(before -> rate.contradicts(before.rate())).findFirst();
        if (first.isEmpty()) {
            rates.add(row);
            return accepted;
        }
        return setAside(record, messages.finding("R123", record.place(), rate.id(),
                Map.of("rate", rate.id(), "first", first.get().line())));
    }

    private RowResult repeated(Row again, int first, FileRow record) {
        return setAside(record, switch (again) {
            case CourseRow course -> {
                String name = Messages.shown(course.course().code().orElseGet(() -> "»" + course.title() + "«"
                        + course.course().provider().map(provider -> " (" + provider + ")").orElse("")));
                yield messages.finding("R105", record.place(), name, Map.of("course", name, "list", list.name().da(),
                        "listEn", list.name().en(), "first", first));
            }
            case PackageRow found -> messages.finding("R105.package", record.place(), found.id(),
                    Map.of("package", found.id(), "first", first));
            case RateRow rate -> throw new IllegalArgumentException("rates are compared by their days");
        });
    }

    private static RowResult setAside(FileRow record, Finding finding) {
        return new RowResult.SetAside(
                new QuarantinedRow(record.line(), record.row(), record.cells(), List.of(finding)));
    }
}
