package dk.kursusret.importer.admin;

import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.importer.intake.Imported;
import dk.kursusret.importer.report.FindingsCsv;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportJson;
import dk.kursusret.importer.report.ReportPage;
import dk.kursusret.importer.report.ReportText;
import java.util.List;
import java.util.Map;

/**
 * The form in which a report is requested: the parameters {@code format} and {@code lang}.
 *
 * @param language the language of the text; JSON has both
 */
record ReportForm(Format format, Language language) {
    /** The names of the parameters. */
    static final List<String> NAMES = List.of("format", "lang");
    private static final Map<String, Format> FORMATS = Map.of("json", Format.JSON, "text", Format.TEXT, "csv",
            Format.CSV, "html", Format.HTML);
    private static final Map<String, Language> LANGUAGES = Map.of("da", Language.DA, "en", Language.EN);

    /** The formats of a report. CSV has the quarantined rows only. */
    enum Format {
        JSON, TEXT, CSV, HTML
    }

    /** @param fields the fields of a route that has both parameters */
    static ReportForm read(Fields fields) {
        return new ReportForm(fields.oneOf("format", FORMATS).orElse(Format.JSON),
                fields.oneOf("lang", LANGUAGES).orElse(Language.DA));
    }

    /** The answer for a file that has just been read. */
    Response of(Imported imported) {
        return format == Format.CSV ? csv(imported.setAside().csv()) : of(imported.report());
    }

    /** The answer for a stored report. Cells are not stored, so the CSV has findings instead. */
    Response of(ImportReport report) {
        return switch (format) {
            case JSON -> Response.json(200, ReportJson.bytes(report));
            case TEXT -> Response.text(200, "text/plain; charset=utf-8", ReportText.of(report, language));
            case HTML -> Response.text(200, "text/html; charset=utf-8", ReportText.html(report, language))
                    .with("Content-Security-Policy", ReportPage.securityPolicy() + "; frame-ancestors 'none'")
                    .with("X-Content-Type-Options", "nosniff");
            case CSV -> csv(FindingsCsv.of(report, language));
        };
    }

    static Response csv(byte[] csv) {
        return new Response(200, Map.of("Content-Type", "text/csv; charset=utf-8"), csv, false);
    }
}
