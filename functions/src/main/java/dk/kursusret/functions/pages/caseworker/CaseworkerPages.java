package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Keeping;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.util.Map;
import java.util.Optional;

/** The page for several cases in one file. */
public final class CaseworkerPages {
    private final Site site;
    private final ManyCases cases;
    private final Template<Many> many;

    public CaseworkerPages(Site site, ManyCases cases, Template<Many> many) {
        this.site = site;
        this.cases = cases;
        this.many = many;
    }

    /** The answers for a table of cases, and the headings that the table may have. */
    public record Many(Asked<ManyCases.Answers> asked, Table names) {}

    /** Answers a table of cases without storing it: the first ones on a page, or all of them as CSV. */
    public Response many(Request request) {
        UploadedFile uploaded = UploadedFile.of(request);
        Visit visit = request.method().equals("POST")
                ? Visit.of(request, Form.EMPTY.with(Site.LANGUAGE, uploaded.field(Site.LANGUAGE)))
                : Visit.of(request);
        Words words = visit.words();
        Asked<ManyCases.Answers> asked = visit.posted()
                ? Asked.of(() -> cases.decide(uploaded.text(), words), "file", words)
                : Asked.nothing();
        Optional<ManyCases.Answers> answered = asked.answer();
        if (answered.isPresent() && uploaded.field("til").equals("csv")) {
            return csv(answered.get().csv(), words.say("many.filename"));
        }
        if (!visit.posted() && visit.form().has("skabelon")) {
            return csv(cases.template(words), words.say("many.template.filename"));
        }
        String title = words.titled(words.say("many.heading"), asked.mistakes());
        return Site.show(asked.status(), visit.posted() ? site.closed(visit, title) : site.open(visit, title), many,
                new Many(asked, cases.names(words)));
    }

    private static Response csv(byte[] table, String fileName) {
        return Site.secured(new Response(200, Map.of("Content-Type", "text/csv; charset=utf-8",
                "Content-Disposition", "attachment; filename=\"" + fileName + "\"",
                "Cache-Control", Keeping.NOWHERE.cacheControl()), table, false));
    }
}
