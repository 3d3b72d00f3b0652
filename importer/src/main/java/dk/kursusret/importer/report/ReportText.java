package dk.kursusret.importer.report;

import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.importer.compare.DiffCounts;
import dk.kursusret.importer.file.FileType;
import dk.kursusret.importer.file.Recognised;
import dk.kursusret.importer.finding.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as text for people. */
public final class ReportText {
    /** How many courses of each kind are shown; the JSON holds more. */
    private static final int MAX_COURSES = 20;
    private final Messages messages = Messages.load();
    private final ImportReport report;
    private final Language language;
    private final ChangesText changes;

    private ReportText(ImportReport report, Language language) {
        this.report = report;
        this.language = language;
        this.changes = new ChangesText(messages, language, MAX_COURSES);
    }

    /** The report as plain text; every line ends with a line feed. */
    public static String of(ImportReport report, Language language) {
        ReportText text = new ReportText(report, language);
        ReportHead head = text.head("of");
        List<String> lines = new ArrayList<>(head.file());
        lines.add(head.outcome());
        lines.addAll(head.next());
        lines.addAll(head.compared());
        text.more().ifPresent(lines::add);
        text.sections().forEach(section -> lines.addAll(section.lines()));
        return String.join("\n", lines) + "\n";
    }

    /** The report as an HTML page. */
    public static String html(ImportReport report, Language language) {
        return page(report, language).html();
    }

    /** The contents of the HTML page. */
    public static ReportPage page(ImportReport report, Language language) {
        ReportText text = new ReportText(report, language);
        return new ReportPage(report, language, text.messages, text.head("page.file"), text.differences());
    }

    private List<Section> sections() {
        return Stream.concat(Stream.of(FindingGroup.values()).flatMap(kind -> findings(kind).stream()),
                differences().stream()).toList();
    }

    private List<Section> differences() {
        Optional<DiffCounts> diff = report.diff().filter(counts -> counts.against().isPresent());
        return diff.isEmpty() || report.compared().changes().isEmpty() ? List.of()
                : changes.sections(report.compared().changes().get(), diff.get());
    }

    /** @param first the key of the line that says what the file was recognised as */
    private ReportHead head(String first) {
        List<String> file = new ArrayList<>(List.of(file(first)));
        report.subject().lastDay()
                .ifPresent(day -> file.add(say("until." + report.subject().lastDayFrom().orElseThrow(),
                        Map.of("day", language.day(day)))));
        return new ReportHead(file, outcome(), next(), compared());
    }

    private String file(String first) {
        Optional<String> how = how(report.recognised());
        return say(how.isPresent() ? first : first + ".unread", Map.of("list", report.subject().list(), "day",
                language.day(report.subject().edition()), "type", type(report.recognised().type()), "how",
                how.orElse("")));
    }

    private String type(FileType type) {
        return switch (type) {
            case ENCRYPTED, UNKNOWN -> say("type." + type, Map.of());
            default -> type.name();
        };
    }

    /** The sheet, or the encoding and delimiter, by which the file was read; empty where it could not be read. */
    private Optional<String> how(Recognised recognised) {
        return recognised.sheet().map(sheet -> say("how.sheet", Map.of("sheet", sheet)))
                .or(() -> recognised.encoding().map(encoding -> say("how.text", Map.of("encoding", encoding.label(),
                        "delimiter", recognised.delimiter().filter(sign -> sign != '\t').map(String::valueOf)
                                .orElse("TAB")))));
    }

    /** Where only guards prevent publication, the options that acknowledge the open ones. */
    private List<String> next() {
        if (!isBlockedByGuards()) {
            return List.of();
        }
        String options = FindingGroup.GUARD.codesIn(report).stream().map(code -> "--acknowledge " + code)
                .collect(Collectors.joining(" "));
        return List.of(say("acknowledge", Map.of("options", options)));
    }

    private boolean isBlockedByGuards() {
        return report.status() == ImportStatus.BLOCKED && FindingGroup.FILE.in(report).isEmpty()
                && !FindingGroup.GUARD.in(report).isEmpty();
    }

    private List<String> compared() {
        List<String> lines = new ArrayList<>();
        report.diff().map(DiffCounts::against).ifPresent(against -> lines.add(against
                .map(day -> say("against", Map.of("day", language.day(day))))
                .orElseGet(() -> say(report.subject().list().equals(RateTable.LIST) ? "first.rates" : "first",
                        Map.of()))));
        report.compared().correction().ifPresent(correction -> lines.add(say("correction", Map.of("day",
                language.day(correction.against().orElseThrow()), "changes", changes.counts(correction)))));
        int quarantined = report.counts().quarantined();
        if (quarantined > 0) {
            lines.add(say("quarantined", Map.of("count", quarantined, "quarantined", language.number(quarantined),
                    "rows", language.number(report.counts().rows()))));
        }
        report.guards().reason().ifPresent(reason -> lines.add(say("acknowledged",
                Map.of("codes", String.join(", ", report.guards().acknowledged()), "reason", reason))));
        return lines;
    }

    private Optional<String> more() {
        int shown = report.findings().size();
        int total = report.reported().findingsTotal();
        return total > shown ? Optional.of(say("more",
                Map.of("shown", language.number(shown), "total", language.number(total)))) : Optional.empty();
    }

    private String outcome() {
        Map<String, Object> values = new HashMap<>();
        values.put("count", report.counts().accepted());
        values.put("courses", language.number(report.counts().accepted()));
        String status = report.status().name().toLowerCase(Locale.ROOT);
        return switch (report.status()) {
            case BLOCKED -> isBlockedByGuards()
                    ? say("blocked.guards", Map.of("count", FindingGroup.GUARD.in(report).size()))
                    : say("blocked", Map.of());
            case UNCHANGED -> say(status, values);
            case READY, PUBLISHED -> {
                DiffCounts diff = report.diff().orElseThrow();
                values.put("changes", changes.counts(diff));
                report.subject().base().ifPresent(base -> {
                    values.put("changes", changes.countsOfSupplement(diff));
                    values.put("day", language.day(base));
                });
                yield say(status + (report.subject().base().isPresent() ? ".supplement" : "") + rows(), values);
            }
        };
    }

    /** The ending of the keys of sentences that name the rows by their kind. */
    private String rows() {
        return switch (report.subject().list()) {
            case CoursePackage.LIST -> ".packages";
            case RateTable.LIST -> ".rates";
            default -> "";
        };
    }

    private Optional<Section> findings(FindingGroup kind) {
        List<String> items = kind.in(report).stream()
                .map(finding -> finding.code() + "  " + language.of(finding.text())).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section(say(kind.name(), Map.of()), items));
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report." + key, values));
    }
}
