package dk.kursusret.importer.report;

import dk.kursusret.importer.finding.Messages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A report as a page in the common design, complete in one file, so that it can be saved, sent and printed. Long lists
 * are cut off; the report's CSV and JSON hold more.
 */
public final class ReportPage {
    /** The number of findings shown of each kind. */
    private static final int MAX_ROWS = 40;
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
            ReportPage.class.getClassLoader(), "dk.kursusret.importer.templates");
    private static final ReportStyle STYLE = ReportStyle.load();
    private final ImportReport report;
    private final Language language;
    private final Messages messages;
    private final ReportHead head;
    private final List<Section> changes;

    ReportPage(ImportReport report, Language language, Messages messages, ReportHead head, List<Section> changes) {
        this.report = report;
        this.language = language;
        this.messages = messages;
        this.head = head;
        this.changes = List.copyOf(changes);
    }

    /**
     * The findings of one kind.
     *
     * @param advice what to do about them
     * @param count the number of findings in the report; for rows, the number that are quarantined
     * @param cut a note that not all are shown; empty where all are
     */
    public record Group(String id, String title, String advice, String count, List<Row> rows, String cut) {}

    /** @param line empty, like the column, where the whole file is meant */
    public record Row(String code, String line, String column, String text) {}

    /** The content security policy, which lets the page load its own styles and nothing else. */
    public static String securityPolicy() {
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
        return say("title", Map.of("list", report.subject().list(), "day", language.day(report.subject().edition())));
    }

    public String outcome() {
        return head.outcome();
    }

    /** The CSS class that shows the outcome. */
    public String alert() {
        return switch (report.status()) {
            case BLOCKED -> "alert-error";
            case UNCHANGED -> "alert-info";
            case READY, PUBLISHED -> "alert-success";
        };
    }

    /** The lines above the findings, with the command-line options to go on with. */
    public List<String> lines() {
        return lines(head.next());
    }

    /** The lines above the findings, without command-line options. */
    public List<String> facts() {
        return lines(List.of());
    }

    private List<String> lines(List<String> next) {
        int findings = report.reported().findingsTotal();
        Stream<String> total = findings > report.findings().size()
                ? Stream.of(say("total", Map.of("count", language.number(findings))))
                : Stream.empty();
        return Stream.of(head.file().stream(), next.stream(), head.compared().stream(), total)
                .flatMap(Function.identity()).toList();
    }

    /** The codes of the guards that nobody has acknowledged. */
    public List<String> openGuards() {
        return FindingGroup.GUARD.codesIn(report);
    }

    public List<Group> groups() {
        return Stream.of(FindingGroup.values()).map(this::group).filter(group -> !group.rows().isEmpty()).toList();
    }

    private Group group(FindingGroup kind) {
        List<Row> all = kind.in(report).stream()
                .map(finding -> new Row(finding.code().name(), finding.line().map(String::valueOf).orElse(""),
                        finding.column().orElse(""), language.of(finding.text())))
                .toList();
        List<Row> shown = all.stream().limit(MAX_ROWS).toList();
        return new Group(kind.name().toLowerCase(Locale.ROOT),
                language.of(messages.text("report." + kind, Map.of())), say("advice." + kind, Map.of()),
                count(kind, all), shown,
                all.size() > MAX_ROWS ? say("cut", Map.of("shown", language.number(MAX_ROWS))) : "");
    }

    /** Counts quarantined rows rather than their findings, since one row can have several faults. */
    private String count(FindingGroup kind, List<Row> findings) {
        return language.number(kind == FindingGroup.ROW ? report.counts().quarantined() : findings.size());
    }

    public List<Section> changes() {
        return changes;
    }

    public String sha256() {
        return report.subject().sha256();
    }

    /** The words of the page under a key. */
    public String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report.page." + key, values));
    }
}
