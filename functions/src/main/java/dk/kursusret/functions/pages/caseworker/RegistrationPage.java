package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.functions.answers.registration.CheckAnswer;
import dk.kursusret.functions.answers.registration.CodeView;
import dk.kursusret.functions.pages.site.Asked;
import dk.kursusret.functions.pages.site.Citations;
import dk.kursusret.functions.pages.site.Cited;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.functions.registration.Registrations;
import dk.kursusret.gateway.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page that checks a registration. Nothing in it is about a person, so its fields may be in the address. */
public final class RegistrationPage {
    private static final String CHAPTER = "lawChapter";
    /** The kinds of registration, one of which is checked at a time, with the code lists that each needs. */
    private static final List<List<String>> KINDS = List.of(
            List.of("bevillingsramme", "afholdelseskategori", CHAPTER), List.of("aktiveringspulje", "jobordretype"),
            List.of("sundhedsindsats"), List.of("socialIndsats"));
    private static final List<String> DAYS = List.of("activityStart", "registeredOn");
    private static final List<String> PARAMETERS = Stream
            .concat(KINDS.stream().flatMap(List::stream), DAYS.stream()).toList();
    /** The field that says that the form was submitted, even if nothing was chosen. */
    private static final String ASKED = "sogt";
    private final Site site;
    private final Registrations registrations;
    private final Template<Checked> template;

    public RegistrationPage(Site site, Registrations registrations, Template<Checked> template) {
        this.site = site;
        this.registrations = registrations;
        this.template = template;
    }

    /** The fields for one kind of registration, under a heading. */
    public record Group(String heading, List<FactField> fields) {}

    /** A sentence with the provision it rests on. */
    public record Reason(String text, Optional<Cited> citation) {}

    /**
     * The result of the check.
     *
     * @param codes the codes that were checked
     * @param statements the reasons, then what was not checked, what must be filled in, and what is paid
     */
    public record Outcome(String text, List<Code> codes, List<Reason> statements, Cited citation, String advisory) {}

    /** The name of a code list, and that of the code, which is Danish on every page. */
    public record Code(String list, String name) {}

    /** The form with its result, if any. */
    public record Checked(List<Group> groups, List<FactField> days, List<Mistake> mistakes,
            Optional<Outcome> outcome) {}

    public Response answer(Visit visit) {
        Words words = visit.words();
        Form form = visit.form();
        Map<String, List<String>> parameters = form.withDays(DAYS).parameters(PARAMETERS);
        Asked<CheckAnswer> asked = parameters.isEmpty() && !form.has(ASKED) ? Asked.nothing()
                : Asked.of(() -> registrations.check(parameters),
                        parameter -> parameter.isEmpty() ? PARAMETERS.getFirst() : parameter, words);
        Asked<CheckAnswer> checked = new Asked<>(asked.answer(),
                asked.mistakes().stream().map(mistake -> named(mistake, parameters, words)).distinct().toList(),
                asked.status());
        List<Group> groups = KINDS.stream().map(lists -> new Group(words.say("registration.kind." + lists.getFirst()),
                lists.stream().map(list -> codes(list, form, words))
                        .map(field -> field.with(checked.mistake(field.name()))).toList()))
                .toList();
        List<FactField> days = DAYS.stream()
                .map(day -> FactField.written(day, words.say("registration." + day), form, words.say("hint.day"))
                        .with(checked.mistake(day)))
                .toList();
        return Site.show(checked.status(),
                site.open(visit, words.titled(words.say("registration.heading"), checked.mistakes())), template,
                new Checked(groups, days, checked.mistakes(), checked.answer().map(answer -> outcome(answer, words))));
    }

    /** Rewords a mistake, since the API's messages are about parameters and a form has labelled fields. */
    private static Mistake named(Mistake mistake, Map<String, List<String>> parameters, Words words) {
        String field = mistake.input();
        String text = DAYS.contains(field) || parameters.containsKey(field) && !field.equals(CHAPTER)
                && kinds(parameters) == 1 ? words.say("registration." + field) + ": " + mistake.text()
                        : kinds(parameters) != 1 ? words.say("registration.one")
                                : field.equals(CHAPTER) ? words.say("registration.lawChapter.only")
                                        : words.say("registration.choose", words.say("registration." + field));
        return new Mistake(field, text);
    }

    private static long kinds(Map<String, List<String>> parameters) {
        return KINDS.stream().filter(lists -> lists.stream().anyMatch(parameters::containsKey)).count();
    }

    private Outcome outcome(CheckAnswer answer, Words words) {
        List<Reason> statements = new ArrayList<>();
        Stream.concat(answer.reasons().stream(), answer.notices().stream())
                .forEach(statement -> statements.add(reason(statement, words)));
        if (!answer.fields().isEmpty()) {
            statements.add(new Reason(words.say("registration.fields",
                    String.join(", ", answer.fields().stream().map(field -> words.of(field.name())).toList())),
                    Optional.empty()));
        }
        answer.hourlySubsidy().map(subsidy -> words.say("registration.subsidy", words.kroner(subsidy.kronerPerHour())))
                .ifPresent(text -> statements.add(new Reason(text, Optional.empty())));
        return new Outcome(words.say("registration." + answer.outcome()),
                answer.codes().stream().map(code -> new Code(words.say("registration." + code.codelist()),
                        shown(code.name(), code.id()))).toList(),
                List.copyOf(statements), Citations.of(answer.citation(), words), words.of(answer.advisoryText()));
    }

    private static Reason reason(StatementView statement, Words words) {
        return new Reason(words.of(statement.text()),
                statement.citation().map(citation -> Citations.of(citation, words)));
    }

    private FactField codes(String list, Form form, Words words) {
        return FactField.names(list, words.say("registration." + list), form,
                Stream.concat(Stream.of(new Option("", words.say("select.none"))),
                        registrations.codes(list).codes().stream()
                                .map(code -> new Option(code.id().toString(), shown(code.name(), code.id()))))
                        .toList());
    }

    /** The name of a code, with its id if that is a number; other ids are made from the name and add nothing. */
    private static String shown(String name, CodeView.Id id) {
        return id.toString().matches("[0-9]+") ? name + " (" + id + ")" : name;
    }
}
