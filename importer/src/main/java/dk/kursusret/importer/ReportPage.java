package dk.kursusret.importer;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Severity;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report as a page in the design of the others, alone in its file, so that it can be saved, sent and printed as it is.
 * A long list is cut: the report as CSV and as JSON has more.
 */
public final class ReportPage {
    /** Findings of each kind. */
    private static final int MOST_ROWS = 40;
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
            ReportPage.class.getClassLoader(), "dk.kursusret.importer.templates");
    private static final ReportStyle STYLE = ReportStyle.load();
    private final JsonNode report;
    private final Language language;
    private final Messages messages;
    private final List<String> head;
    private final List<Section> changes;

    /** @param head what the file was taken for, then the outcome, then what else concerns the whole file */
    ReportPage(JsonNode report, Language language, Messages messages, List<String> head, List<Section> changes) {
        this.report = report;
        this.language = language;
        this.messages = messages;
        this.head = List.copyOf(head);
        this.changes = List.copyOf(changes);
    }

    /**
     * The findings of one severity.
     *
     * @param advice what to do about them
     * @param count of the findings that the report holds; of rows, as many as were set aside
     * @param cut that not all are shown; empty where all are
     */
    public record Group(String id, String title, String advice, String count, List<Row> rows, String cut) {}

    /** @param line empty, as the column, where the whole file is meant */
    public record Row(String code, String line, String column, String text) {}

    /** What may be loaded by the page: its own styles, and nothing else. */
    static String securityPolicy() {
        return STYLE.securityPolicy();
    }

    String html() {
        StringOutput html = new StringOutput();
        TEMPLATES.render("report.jte", Map.of("report", this, "style", STYLE), html);
        return html.toString();
    }

    public String language() {
        return language.key();
    }

    public String title() {
        return say("title", Map.of("list", report.path("list").asText(), "day",
                language.day(LocalDate.parse(report.path("edition").asText()))));
    }

    public String outcome() {
        return head.get(1);
    }

    /** The look of the outcome. */
    public String alert() {
        return switch (report.path("status").asText()) {
            case "BLOCKED" -> "alert-error";
            case "UNCHANGED" -> "alert-info";
            default -> "alert-success";
        };
    }

    /** What the file was taken for, what it was compared with, how much was set aside, and how much there is to say. */
    public List<String> lines() {
        int findings = report.path("findingsTotal").asInt();
        Stream<String> total = findings > report.path("findings").size()
                ? Stream.of(say("total", Map.of("count", language.number(findings))))
                : Stream.empty();
        return Stream.concat(Stream.concat(Stream.of(head.getFirst()), head.stream().skip(2)), total).toList();
    }

    public List<Group> groups() {
        return Stream.of(Severity.values()).map(this::group).filter(group -> !group.rows().isEmpty()).toList();
    }

    private Group group(Severity severity) {
        List<Row> all = report.path("findings").valueStream()
                .filter(finding -> finding.path("severity").asText().equals(severity.name()))
                .map(finding -> new Row(finding.path("code").asText(), finding.path("line").asText(""),
                        finding.path("column").asText(""), finding.path("text").path(language.key()).asText()))
                .toList();
        List<Row> shown = all.stream().limit(MOST_ROWS).toList();
        return new Group(severity.name().toLowerCase(Locale.ROOT),
                language.of(messages.text("report." + severity, Map.of())), say("advice." + severity, Map.of()),
                count(severity, all), shown,
                all.size() > MOST_ROWS ? say("cut", Map.of("shown", language.number(MOST_ROWS))) : "");
    }

    /** One row can have several faults. */
    private String count(Severity severity, List<Row> findings) {
        return language.number(severity == Severity.ROW ? report.path("quarantined").asInt() : findings.size());
    }

    public List<Section> changes() {
        return changes;
    }

    public String sha256() {
        return report.path("sha256").asText();
    }

    /** A heading of a table. */
    public String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report.page." + key, values));
    }
}
