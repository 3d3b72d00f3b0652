package dk.kursusret.functions.pages.caseworker;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.functions.pages.site.Api;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Keeping;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import java.util.ArrayList;
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
    private final Api api;
    private final ManyCases cases;

    public CaseworkerPages(Site site, Renderer renderer, ManyCases cases, Api api) {
        this.site = site;
        this.renderer = renderer;
        this.cases = cases;
        this.api = api;
    }

    /** A table of cases, answered in one go and kept nowhere: the first on a page, or all as a table to save. */
    public Response many(Request request) {
        boolean posted = request.method().equals("POST");
        Words words = posted ? Words.of(UploadedFile.field(request, Site.LANGUAGE)) : Site.words(Form.of(request));
        List<String> errors = new ArrayList<>();
        Optional<ManyCases.Answers> answered = posted ? decide(request, errors, words) : Optional.empty();
        if (answered.isPresent() && UploadedFile.field(request, "til").equals("csv")) {
            return Renderer.secured(new Response(200, Map.of("Content-Type", "text/csv; charset=utf-8",
                    "Content-Disposition", "attachment; filename=\"" + words.say("many.filename") + "\"",
                    "Cache-Control", Keeping.NOWHERE.cacheControl()), answered.get().csv(), false));
        }
        Form form = Form.EMPTY.with(Site.LANGUAGE, words.language());
        String title = (errors.isEmpty() ? "" : words.say("error.prefix") + " ") + words.say("many.heading");
        return renderer.render(200, "many",
                posted ? site.closed(request, form, title) : site.open(request, form, title),
                Map.of("errors", errors, "answers", answered.map(ManyCases.Answers::table), "more",
                        answered.flatMap(ManyCases.Answers::more), "names",
                        answered.isPresent() ? Optional.empty() : Optional.of(cases.names(words))));
    }

    private Optional<ManyCases.Answers> decide(Request request, List<String> errors, Words words) {
        try {
            return Optional.of(cases.decide(UploadedFile.text(request), words));
        } catch (Problem problem) {
            problem.faults().stream().map(fault -> words.of(fault.text())).forEach(errors::add);
            return Optional.empty();
        }
    }

    /** The check of a registration; nothing in it is about a person, so it stands in the address. */
    public Response registration(Request request) {
        Form form = Form.of(request);
        Words words = Site.words(form);
        Map<String, String> query = new LinkedHashMap<>();
        Stream.concat(CODELISTS.stream(), DAYS.stream())
                .forEach(name -> form.first(name).ifPresent(value -> query.put(name, value)));
        List<String> errors = new ArrayList<>();
        Optional<JsonNode> checked = query.isEmpty() ? Optional.empty()
                : api.ask("/v1/registrations/check", query, errors, words);
        if (!errors.isEmpty()) {
            query.keySet().retainAll(CODELISTS); // a field for days shows nothing that is no day
        }
        List<String> said = new ArrayList<>();
        checked.ifPresent(answer -> Stream.of("reasons", "notices").flatMap(kind -> answer.path(kind).valueStream())
                .forEach(reason -> said.add(reason.path("text").path(words.language()).asText())));
        return renderer.render(200, "registration", site.open(request, form, words.say("registration.heading")),
                Map.of("codes", codes(), "query", query, "errors", errors, "outcome",
                        checked.map(a -> words.say("registration." + a.path("outcome").asText())).orElse(""), "said",
                        said));
    }

    private Map<String, List<Option>> codes() {
        Map<String, List<Option>> codes = new LinkedHashMap<>();
        for (String codelist : CODELISTS) {
            codes.put(codelist, api.get("/v1/registrations/codes/" + codelist, Map.of("codelist", codelist),
                    Map.of()).path("codes").valueStream()
                    .map(code -> new Option(code.path("id").asText(),
                            code.path("name").asText() + " (" + code.path("id").asText() + ")"))
                    .toList());
        }
        return codes;
    }
}
