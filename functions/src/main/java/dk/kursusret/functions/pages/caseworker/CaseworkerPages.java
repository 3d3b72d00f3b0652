package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.registration.CheckAnswer;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Keeping;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Table;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.functions.registration.Registrations;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Several cases in one file, and the check of a registration. */
public final class CaseworkerPages {
    private static final List<String> CODELISTS = List.of("bevillingsramme", "afholdelseskategori",
            "aktiveringspulje", "jobordretype");
    private static final List<String> DAYS = List.of("activityStart", "registeredOn");
    private final Site site;
    private final Registrations registrations;
    private final ManyCases cases;
    private final Template<Many> many;
    private final Template<Checked> registration;

    public CaseworkerPages(Site site, ManyCases cases, Registrations registrations, Template<Many> many,
            Template<Checked> registration) {
        this.site = site;
        this.cases = cases;
        this.registrations = registrations;
        this.many = many;
        this.registration = registration;
    }

    /** A table of cases with its answers, and the names that its columns may have. */
    public record Many(Asked<ManyCases.Answers> asked, Table names) {}

    /** A table of cases, answered in one go and kept nowhere: the first on a page, or all as a table to save. */
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

    /**
     * The check of a registration.
     *
     * @param outcome what it says, then why; empty where nothing could be checked
     */
    public record Checked(List<FactField> fields, List<Mistake> mistakes, List<String> outcome) {}

    /** Nothing in it is about a person, so it stands in the address. */
    public Response registration(Visit visit) {
        Words words = visit.words();
        Map<String, List<String>> parameters = visit.form().withDays(DAYS)
                .parameters(Stream.concat(CODELISTS.stream(), DAYS.stream()).toList());
        Asked<CheckAnswer> checked = parameters.isEmpty() ? Asked.nothing()
                : Asked.of(() -> registrations.check(parameters), CODELISTS.getFirst(), words);
        List<FactField> fields = Stream.concat(CODELISTS.stream().map(list -> codes(list, visit)),
                DAYS.stream().map(day -> FactField.written(day, words.say("registration." + day), visit.form(),
                        words.say("hint.day"))))
                .toList();
        List<String> outcome = checked.answer().stream()
                .flatMap(answer -> Stream.concat(Stream.of(words.say("registration." + answer.outcome())),
                        Stream.concat(answer.reasons().stream(), answer.notices().stream())
                                .map(statement -> words.of(statement.text()))))
                .toList();
        return Site.show(site.open(visit, words.say("registration.heading")), registration,
                new Checked(fields, checked.mistakes(), outcome));
    }

    private FactField codes(String list, Visit visit) {
        Words words = visit.words();
        return FactField.select(list, words.say("registration." + list), visit.form(),
                Stream.concat(Stream.of(new Option("", words.say("select.none"))),
                        registrations.codes(list).codes().stream().map(
                                code -> new Option(code.id().toString(), code.name() + " (" + code.id() + ")")))
                        .toList());
    }
}
