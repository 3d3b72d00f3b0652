package dk.kursusret.importer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** A report as a page: no script, and no styles of its own, so that it can be saved, sent and printed as it is. */
final class ReportPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
            ReportPage.class.getClassLoader(), "dk.kursusret.importer.templates");

    private ReportPage() {}

    /** @param head the list first, then the outcome, then what else concerns the whole file */
    static String html(Language language, List<String> head, List<Section> sections) {
        StringOutput html = new StringOutput();
        TEMPLATES.render("report.jte", Map.of("lang", language.key(), "head", head, "sections", sections), html);
        return html.toString();
    }
}
