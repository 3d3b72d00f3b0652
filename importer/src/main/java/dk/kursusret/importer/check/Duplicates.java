package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.importer.file.FileRow;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.rates.Rate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The courses, packages or rates that were accepted so far: the first row of each stays, later ones are set aside. Rows
 * of one rate may not have a day in common.
 */
final class Duplicates {
    private final ListName list;
    private final Messages messages;
    private final Map<Identity, Integer> lines = new HashMap<>();
    private final List<Entry> rates = new ArrayList<>();

    Duplicates(ListName list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    RowResult check(RowResult result, FileRow record) {
        return switch (result) {
            case RowResult.SetAside aside -> aside;
            case RowResult.Accepted accepted when accepted.entry().rate().isPresent() ->
                rate(accepted, accepted.entry().rate().get(), record);
            case RowResult.Accepted accepted -> {
                Integer first = lines.putIfAbsent(accepted.identity(), record.line());
                yield first == null ? accepted : repeated(accepted, first, record);
            }
        };
    }

    private RowResult rate(RowResult.Accepted accepted, Rate rate, FileRow record) {
        Optional<Entry> first = rates.stream().filter(entry -> entry.rate().filter(rate::contradicts).isPresent())
                .findFirst();
        if (first.isEmpty()) {
            rates.add(accepted.entry());
            return accepted;
        }
        return aside(record, messages.finding("R123", record.place(), rate.id(),
                Map.of("rate", rate.id(), "first", first.get().line())));
    }

    private RowResult repeated(RowResult.Accepted accepted, int first, FileRow record) {
        if (accepted.identity() instanceof Identity.Package(String id)) {
            return aside(record, messages.finding("R105.package", record.place(), id,
                    Map.of("package", id, "first", first)));
        }
        ListedCourse course = accepted.entry().course();
        String name = Messages.shown(course.code()
                .orElseGet(() -> "»" + course.title() + "«"
                        + course.provider().map(provider -> " (" + provider + ")").orElse("")));
        Finding finding = messages.finding("R105", record.place(), name,
                Map.of("course", name, "list", list.name().da(), "listEn", list.name().en(), "first", first));
        return aside(record, finding);
    }

    private static RowResult aside(FileRow record, Finding finding) {
        return new RowResult.SetAside(
                new QuarantinedRow(record.line(), record.row(), record.cells(), List.of(finding)));
    }
}
