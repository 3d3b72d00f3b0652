package dk.kursusret.bench.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything that was measured, as tables in Markdown and as JSON. */
public final class Report {
    private final List<Section> sections;

    public Report(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    public String tables() {
        return sections.stream().map(Report::table).collect(Collectors.joining("\n"));
    }

    public String json() {
        ObjectNode report = Json.object();
        report.putObject("machine").put("processors", Runtime.getRuntime().availableProcessors())
                .put("java", System.getProperty("java.vm.version"))
                .put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        var each = report.putArray("sections");
        sections.forEach(section -> each.add(section.json()));
        return report.toPrettyString() + "\n";
    }

    private static String table(Section section) {
        StringBuilder table = new StringBuilder("### " + section.title() + "\n");
        if (!section.figures().isEmpty()) {
            table.append("\n1.0 is ").append(section.measure())
                    .append(".\n\n| | | median | least to greatest |\n|---|---|---|---|\n");
        }
        section.figures().forEach(figure -> table.append("| ").append(figure.name()).append(" | ")
                .append(figure.kind()).append(" | ").append(number(figure.median())).append(" | ")
                .append(number(figure.least())).append(" to ").append(number(figure.greatest())).append(" |\n"));
        if (!section.notes().isEmpty()) {
            table.append("\n");
            section.notes().forEach(note -> table.append("- ").append(note).append("\n"));
        }
        return table.toString();
    }

    /** Rounds to two significant digits. */
    private static String number(double ratio) {
        int decimals = ratio >= 9.95 ? 0 : ratio >= 0.995 ? 1 : ratio >= 0.0995 ? 2 : ratio >= 0.00995 ? 3 : 5;
        return String.format(Locale.ROOT, "%." + decimals + "f", ratio);
    }
}
