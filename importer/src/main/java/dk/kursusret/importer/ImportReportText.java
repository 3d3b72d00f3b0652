package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.importer.report.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for people, made of its JSON, so that whoever got the report from a server can read it too. */
public final class ImportReportText {
    /** Of each kind; the JSON holds more. */
    private static final int MOST_COURSES = 20;
    private final Messages messages = Messages.load();
    private final JsonNode report;
    private final Language language;
    private final ChangesText changes;

    private ImportReportText(JsonNode report, Language language) {
        this.report = report;
        this.language = language;
        this.changes = new ChangesText(messages, language, MOST_COURSES);
    }

    /** Lines with ends; the outcome first, then what to do about it. */
    public static String of(JsonNode report, Language language) {
        ImportReportText text = new ImportReportText(report, language);
        ReportHead head = text.head("of");
        List<String> lines = new ArrayList<>(head.file());
        lines.add(head.outcome());
        lines.addAll(head.next());
        lines.addAll(head.compared());
        text.more().ifPresent(lines::add);
        text.sections().forEach(section -> lines.addAll(section.lines()));
        return String.join("\n", lines) + "\n";
    }

    /** The same as a page of HTML. */
    public static String html(JsonNode report, Language language) {
        ImportReportText text = new ImportReportText(report, language);
        return new ReportPage(report, language, text.messages, text.head("page.file"), text.differences()).html();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Stream.of(FindingsOf.values()).flatMap(kind -> findings(kind).stream()).forEach(sections::add);
        sections.addAll(differences());
        return sections;
    }

    private List<Section> differences() {
        return report.path("diff").path("against").isNull() ? List.of() : changes.sections(report);
    }

    /** @param first the key of the line that says what the file was taken for */
    private ReportHead head(String first) {
        List<String> file = new ArrayList<>();
        boolean sheet = !report.path("recognised").path("sheet").isNull();
        file.add(say(sheet ? first + ".sheet" : first, Map.of("list", string("list"), "day", day("edition"),
                "type", report.path("recognised").path("type").asText(), "encoding", recognised("encoding"),
                "delimiter", recognised("delimiter"), "sheet", recognised("sheet"))));
        if (report.path("lastDay").isTextual()) {
            file.add(say("until." + string("lastDayFrom"), Map.of("day", day("lastDay"))));
        }
        return new ReportHead(file, outcome(), next(), compared());
    }

    /** Where guards alone stand in the way: the options that acknowledge those which are not acknowledged. */
    private List<String> next() {
        if (!isBlockedByGuards()) {
            return List.of();
        }
        String options = FindingsOf.GUARD.in(report).stream().map(finding -> finding.path("code").asText()).distinct()
                .sorted().map(code -> "--acknowledge " + code).collect(Collectors.joining(" "));
        return List.of(say("acknowledge", Map.of("options", options)));
    }

    private boolean isBlockedByGuards() {
        return string("status").equals("BLOCKED") && FindingsOf.FILE.in(report).isEmpty()
                && !FindingsOf.GUARD.in(report).isEmpty();
    }

    private List<String> compared() {
        List<String> lines = new ArrayList<>();
        JsonNode diff = report.path("diff");
        if (diff.isObject()) {
            String alone = string("list").equals(RateTable.LIST) ? "first.rates" : "first";
            lines.add(diff.path("against").isNull() ? say(alone, Map.of())
                    : say("against", Map.of("day", day(diff.path("against")))));
        }
        JsonNode correction = report.path("correction");
        if (correction.isObject()) {
            lines.add(say("correction", Map.of("day", day(correction.path("against")), "changes",
                    changes.counts(correction))));
        }
        int quarantined = report.path("quarantined").asInt();
        if (quarantined > 0) {
            lines.add(say("quarantined", Map.of("count", quarantined, "quarantined", language.number(quarantined),
                    "rows", number(report.path("rows")))));
        }
        if (!report.path("acknowledged").isEmpty()) {
            List<String> codes = new ArrayList<>();
            report.path("acknowledged").forEach(code -> codes.add(code.asText()));
            lines.add(say("acknowledged", Map.of("codes", String.join(", ", codes), "reason", string("reason"))));
        }
        return lines;
    }

    private Optional<String> more() {
        int shown = report.path("findings").size();
        return report.path("findingsTotal").asInt(shown) > shown
                ? Optional.of(say("more", Map.of("shown", language.number(shown), "total",
                        number(report.path("findingsTotal")))))
                : Optional.empty();
    }

    private String outcome() {
        String status = string("status").toLowerCase(Locale.ROOT);
        if (status.equals("blocked")) {
            return isBlockedByGuards()
                    ? say("blocked.guards", Map.of("count", FindingsOf.GUARD.in(report).size()))
                    : say("blocked", Map.of());
        }
        Map<String, Object> values = new HashMap<>();
        values.put("count", report.path("accepted").asInt());
        values.put("courses", number(report.path("accepted")));
        if (!List.of("ready", "published").contains(status)) {
            return say(status, values);
        }
        if (report.path("base").isTextual()) {
            values.put("changes", changes.countsOfSupplement(report.path("diff")));
            values.put("day", day("base"));
            return say(status + ".supplement" + rows(), values);
        }
        values.put("changes", changes.counts(report.path("diff")));
        return say(status + rows(), values);
    }

    /** The variant of a sentence that names the rows as what they are. */
    private String rows() {
        return switch (string("list")) {
            case CoursePackage.LIST -> ".packages";
            case RateTable.LIST -> ".rates";
            default -> "";
        };
    }

    private Optional<Section> findings(FindingsOf kind) {
        List<String> items = kind.in(report).stream().map(finding -> finding.path("code").asText() + "  "
                + finding.path("text").path(language.key()).asText())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section(say(kind.name(), Map.of()), items));
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report." + key, values));
    }

    private String string(String field) {
        return report.path(field).asText();
    }

    private String recognised(String field) {
        String value = report.path("recognised").path(field).asText("-");
        return switch (value) {
            case "null" -> "-";
            case "\t" -> "TAB";
            default -> value;
        };
    }

    private String day(String field) {
        return day(report.path(field));
    }

    private String day(JsonNode day) {
        return language.day(LocalDate.parse(day.asText()));
    }

    private String number(JsonNode number) {
        return language.number(number.asInt());
    }
}
