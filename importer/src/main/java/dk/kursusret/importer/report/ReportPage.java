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
 * A report as a page in the design of the others, alone in its file, so that it can be saved, sent and printed as it is.
 * A long list is cut: the report as CSV and as JSON has more.
 */
public final class ReportPage {
    /** Findings of each kind. */
    private static final int MOST_ROWS = 40;
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
     * @param count of the findings that the report holds; of rows, as many as were set aside
     * @param cut that not all are shown; empty where all are
     */
    public record Group(String id, String title, String advice, String count, List<Row> rows, String cut) {}

    /** @param line empty, as the column, where the whole file is meant */
    public record Row(String code, String line, String column, String text) {}

    /** What may be loaded by the page: its own styles, and nothing else. */
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

    /** The look of the outcome. */
    public String alert() {
        return switch (report.status()) {
            case BLOCKED -> "alert-error";
            case UNCHANGED -> "alert-info";
            case READY, PUBLISHED -> "alert-success";
        };
    }

    /** What the file was taken for, what it was compared with, how much was set aside, and how much there is to say. */
    public List<String> lines() {
        return lines(head.next());
    }

    /** The same without what to type at the command. */
    public List<String> facts() {
        return lines(List.of());
    }

    private List<String> lines(List<String> next) {
        int findings = report.told().findingsTotal();
        Stream<String> total = findings > report.findings().size()
                ? Stream.of(say("total", Map.of("count", language.number(findings))))
                : Stream.empty();
        return Stream.of(head.file().stream(), next.stream(), head.compared().stream(), total)
                .flatMap(Function.identity()).toList();
    }

    /** The codes of the guards that nobody has acknowledged. */
    public List<String> openGuards() {
        return ToldOf.GUARD.codesIn(report);
    }

    public List<Group> groups() {
        return Stream.of(ToldOf.values()).map(this::group).filter(group -> !group.rows().isEmpty()).toList();
    }

    private Group group(ToldOf kind) {
        List<Row> all = kind.in(report).stream()
                .map(finding -> new Row(finding.code().name(), finding.line().map(String::valueOf).orElse(""),
                        finding.column().orElse(""), language.of(finding.text())))
                .toList();
        List<Row> shown = all.stream().limit(MOST_ROWS).toList();
        return new Group(kind.name().toLowerCase(Locale.ROOT),
                language.of(messages.text("report." + kind, Map.of())), say("advice." + kind, Map.of()),
                count(kind, all), shown,
                all.size() > MOST_ROWS ? say("cut", Map.of("shown", language.number(MOST_ROWS))) : "");
    }

    /** One row can have several faults. */
    private String count(ToldOf kind, List<Row> findings) {
        return language.number(kind == ToldOf.ROW ? report.counts().quarantined() : findings.size());
    }

    public List<Section> changes() {
        return changes;
    }

    public String sha256() {
        return report.subject().sha256();
    }

    /** A heading of a table. */
    public String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, Object> values) {
        return language.of(messages.text("report.page." + key, values));
    }
}
