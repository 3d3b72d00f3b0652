package dk.kursusret.it;

import com.microsoft.playwright.Page;
import dk.kursusret.functions.pages.facts.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A page in one of the states that tests look at.
 *
 * @param form what is posted; empty for a page that is fetched
 */
record State(String path, Map<String, String> form) {
    private static final Map<String, String> TRIAL = Map.of("/asOf", "2021-11-15", "/person/group", "DAGPENGE",
            "/municipality", "0370", "/person/trials/firstDayCourseUsed", "false", "/pool/exhausted", "false",
            "/course/code", "42257", "/course/start", "2021-11-22", "/course/end", "2021-11-26");
    static final State OPEN = new State("/tjek", with(Map.of("/asOf", "2021-11-15", "/municipality", "0370"), "til",
            "answer"));
    static final State NO = new State("/tjek", with(Map.of("/asOf", "2021-11-15", "/person/group", "NONE",
            "/municipality", "0370", "/person/workedInMinkIndustry", "false"), "til", "answer"));
    static final State CASE = new State("/sagsbehandler", TRIAL);
    /** Entitled according to a sample list. */
    static final State PERHAPS = new State("/tjek", with(TRIAL, "til", "answer"));
    /** Entitled according to the official list, which the person has looked at. */
    static final State YES = new State("/tjek", with(with(TRIAL, "/course/listedOn", "rar-fyn"), "til", "answer"));

    static State get(String path) {
        return new State(path, Map.of());
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new TreeMap<>(form);
        more.put(name, value);
        return more;
    }

    static List<State> all() {
        Stream<State> asked = Stream.of("/", "/tjek", "/kurser?q=reng", "/kurser?q=findes+slet+ikke", "/kurser?asOf=x",
                "/kurser/42257?asOf=2021-11-15", "/kurser/00000", "/kurser/til-mig", "/lister", "/lister/rar-fyn",
                "/lister/rar-fyn/2021-10-01", "/lister/nothing", "/findes/ikke", "/api/felter",
                "/sagsbehandler/registrering?sogt=1", "/sagsbehandler/regioner?sogt=1", "/sagsbehandler",
                "/sagsbehandler/flere",
                "/sagsbehandler/registrering?bevillingsramme=7&afholdelseskategori=26",
                "/sagsbehandler/regioner?region=rar-fyn&region=rar-sjaelland&asOf=2021-11-15", "/api", "/was",
                "/privatliv").map(State::get);
        Stream<State> topics = Topic.ALL.stream().map(Topic::id).map(
                topic -> new State("/tjek", with(Map.of("/asOf", "2021-11-15", "/person/age", "31"), "til",
                        "topic:" + topic)));
        Stream<State> posted = Stream.of(new State("/tjek", with(TRIAL, "til", "check")),
                new State("/tjek", Map.of("til", "next", "trin", "benefit", "felt", "/person/group")),
                new State("/tjek", Map.of("til", "search", "trin", "course", "q", "reng", "/municipality", "0370")),
                new State("/kurser/til-mig", TRIAL), new State("/tjek", with(TRIAL, "til", "reasons")),
                CASE, new State("/sagsbehandler", with(TRIAL, "/person/age", "%")),
                new State("/sagsbehandler", with(TRIAL, "print", "brev")));
        return Stream.of(asked, topics, posted, Stream.of(YES, PERHAPS, OPEN, NO)).flatMap(states -> states).toList();
    }

    State in(String language) {
        return form.isEmpty() ? get(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                : new State(path, with(form, "lang", language));
    }

    void open(Page page) {
        if (form.isEmpty()) {
            page.navigate(path);
            return;
        }
        page.navigate("/privatliv");
        page.evaluate("""
                ([path, fields]) => {
                  const form = Object.assign(document.createElement('form'), {method: 'post', action: path});
                  for (const [name, value] of Object.entries(fields)) {
                    form.append(Object.assign(document.createElement('input'), {name, value}));
                  }
                  form.append(Object.assign(document.createElement('button'), {id: 'send', textContent: 'send'}));
                  document.body.prepend(form);
                }""", List.of(path, form));
        page.click("#send");
        page.waitForLoadState();
    }

    @Override
    public String toString() {
        return path + " " + form;
    }
}
