package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.registration.CheckAnswer;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.registration.Registrations;
import java.util.stream.Collectors;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Keeping;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.util.LinkedHashMap;
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
    private final Renderer renderer;
    private final Registrations registrations;
    private final ManyCases cases;

    public CaseworkerPages(Site site, Renderer renderer, ManyCases cases, Registrations registrations) {
        this.site = site;
        this.renderer = renderer;
        this.cases = cases;
        this.registrations = registrations;
    }

    /** A table of cases, answered in one go and kept nowhere: the first on a page, or all as a table to save. */
    public Response many(Request request) {
        boolean posted = request.method().equals("POST");
        UploadedFile uploaded = UploadedFile.of(request);
        Words words = posted ? Words.of(uploaded.field(Site.LANGUAGE)) : Site.words(Form.of(request));
        Asked<ManyCases.Answers> asked = posted ? Asked.of(() -> cases.decide(uploaded.text(), words), words)
                : Asked.nothing();
        Optional<ManyCases.Answers> answered = asked.answer();
        if (answered.isPresent() && uploaded.field("til").equals("csv")) {
            return Renderer.secured(new Response(200, Map.of("Content-Type", "text/csv; charset=utf-8",
                    "Content-Disposition", "attachment; filename=\"" + words.say("many.filename") + "\"",
                    "Cache-Control", Keeping.NOWHERE.cacheControl()), answered.get().csv(), false));
        }
        Form form = Form.EMPTY.with(Site.LANGUAGE, words.language());
        String title = (asked.errors().isEmpty() ? "" : words.say("error.prefix") + " ") + words.say("many.heading");
        return renderer.render(asked.status(), "many",
                posted ? site.closed(request, form, title) : site.open(request, form, title),
                Map.of("errors", asked.errors(), "answers", answered.map(ManyCases.Answers::table), "more",
                        answered.flatMap(ManyCases.Answers::more), "names",
                        answered.isPresent() ? Optional.empty() : Optional.of(cases.names(words))));
    }

    /** The check of a registration; nothing in it is about a person, so it stands in the address. */
    public Response registration(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Map<String, List<String>> parameters = form
                .parameters(Stream.concat(CODELISTS.stream(), DAYS.stream()).toList());
        Asked<CheckAnswer> checked = parameters.isEmpty() ? Asked.nothing()
                : Asked.of(() -> registrations.check(parameters), words);
        return renderer.render(200, "registration", site.open(request, form, words.say("registration.heading")),
                Map.of("codes", codes(), "query", shown(parameters, checked), "errors", checked.errors(), "outcome",
                        checked.answer().map(a -> words.say("registration." + a.outcome())).orElse(""), "said",
                        checked.answer().stream()
                                .flatMap(a -> Stream.concat(a.reasons().stream(), a.notices().stream()))
                                .map(statement -> words.of(statement.text())).toList()));
    }

    /** What was asked; where it could not be understood without its days, since a field for days shows nothing that is no day. */
    private static Map<String, String> shown(Map<String, List<String>> parameters, Asked<CheckAnswer> checked) {
        return parameters.entrySet().stream()
                .filter(parameter -> checked.errors().isEmpty() || CODELISTS.contains(parameter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> parameter.getValue().getFirst()));
    }

    private Map<String, List<Option>> codes() {
        Map<String, List<Option>> codes = new LinkedHashMap<>();
        CODELISTS.forEach(list -> codes.put(list, registrations.codes(list).codes().stream()
                .map(code -> new Option(code.id().toString(), code.name() + " (" + code.id() + ")")).toList()));
        return codes;
    }
}
