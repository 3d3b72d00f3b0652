package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.RateTable;
import dk.kursusret.rules.text.Text;

/** An import report for a person to read. */
final class ReportText {
    private static final int SHOWN = 50;
    private final Language language;

    ReportText(Language language) {
        this.language = language;
    }

    /** Ends with what may be done next. */
    String of(JsonNode report) {
        StringBuilder text = new StringBuilder();
        line(text, headline(report));
        line(text, recognised(report.path("recognised")));
        line(text, counts(report));
        difference(text, report);
        findings(text, report.path("findings"));
        line(text, next(report.path("status").asText()));
        line(text, say("Lokalt er kravet om to personer slået fra.", "Locally the two-person rule is off."));
        return text.toString();
    }

    private String headline(JsonNode report) {
        String status = switch (report.path("status").asText()) {
            case "READY" -> say("KLAR", "READY");
            case "BLOCKED" -> say("STOPPET", "BLOCKED");
            case "PUBLISHED" -> say("OFFENTLIGGJORT", "PUBLISHED");
            case "UNCHANGED" -> say("UÆNDRET", "UNCHANGED");
            default -> report.path("status").asText();
        };
        return status + ": " + report.path("list").asText() + ", " + say("udgaven fra ", "edition of ")
                + report.path("edition").asText();
    }

    private String recognised(JsonNode recognised) {
        return recognised.isObject()
                ? say("Læst som ", "Read as ") + recognised.path("type").asText() + ", "
                        + recognised.path("encoding").asText("-") + ", »" + recognised.path("delimiter").asText("-")
                        + "«, " + recognised.path("profile").asText("-")
                : "";
    }

    private String counts(JsonNode report) {
        return say("Rækker: ", "Rows: ") + report.path("rows").asInt() + say(", godtaget ", ", accepted ")
                + report.path("accepted").asInt() + say(", sat til side ", ", set aside ")
                + report.path("quarantined").asInt();
    }

    private void difference(StringBuilder text, JsonNode report) {
        JsonNode diff = report.path("diff");
        if (diff.isObject()) {
            line(text, against(report.path("list").asText(), diff.path("against")) + ": "
                    + diff.path("added").asInt() + say(" nye, ", " new, ") + diff.path("removed").asInt()
                    + say(" udgåede, ", " removed, ") + diff.path("changed").asInt()
                    + say(" ændrede, ", " changed, ") + diff.path("unchanged").asInt()
                    + say(" uændrede", " unchanged"));
        }
    }

    private String against(String list, JsonNode edition) {
        return edition.isNull() && list.equals(RateTable.LIST)
                ? say("Mod de satser, der følger med", "Against the rates that ship")
                : say("Mod udgaven fra ", "Against the edition of ") + edition.asText("-");
    }

    private void findings(StringBuilder text, JsonNode findings) {
        int shown = 0;
        for (JsonNode finding : findings) {
            if (shown++ == SHOWN) {
                line(text, say("… og ", "… and ") + (findings.size() - SHOWN)
                        + say(" til; --json viser dem alle", " more; --json shows them all"));
                return;
            }
            line(text, "  " + finding.path("code").asText() + " " + language.of(finding.path("text")));
        }
    }

    private String next(String status) {
        return switch (status) {
            case "READY" -> say("Intet er offentliggjort. Tilføj --publish for at gøre det.",
                    "Nothing is published. Add --publish to do so.");
            case "BLOCKED" -> say("Intet er offentliggjort. Ret filen, eller godkend vagterne (A…) med"
                    + " --acknowledge KODE --reason \"…\".",
                    "Nothing is published. Correct the file, or accept the guards (A…) with"
                            + " --acknowledge CODE --reason \"…\".");
            case "PUBLISHED" ->
                say("Svarene bygger på udgaven fra nu af.", "Answers rest on this edition from now on.");
            default -> say("Udgaven er der allerede, byte for byte.", "The edition is there already, byte for byte.");
        };
    }

    private String say(String da, String en) {
        return language.of(new Text(da, en));
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isBlank()) {
            text.append(line).append('\n');
        }
    }
}
