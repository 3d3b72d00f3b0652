package dk.kursusret.importer.report;

import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.rules.tables.ShippedFile;
import gg.jte.Content;
import gg.jte.TemplateOutput;

/** The styles that are embedded in a report, and the policy by which a browser uses no others. */
final class ReportStyle implements Content {
    private final String css;

    private ReportStyle(String css) {
        this.css = css;
    }

    static ReportStyle load() {
        return new ReportStyle(ShippedFile.text("importer", "report/report.css"));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<style>" + css + "</style>");
    }

    String securityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + Sha256.base64(css) + "'";
    }
}
