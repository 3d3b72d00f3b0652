package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.citizen.Answer;
import dk.kursusret.functions.pages.citizen.AnswerPages;
import dk.kursusret.functions.pages.citizen.TopicPage;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Page;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Section;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All facts of one case on one page; above them every scheme beside the others, and the reasons for one as text. */
public final class CaseworkerForm {
    private static final String SCHEMES = "schemes";
    private static final String LETTER = "brev";
    private final Site site;
    private final Renderer renderer;
    private final FactForm facts;
    private final FactFields fields;
    private final AnswerPages answers;
    private final Decisions decisions;
    private final Clock clock;

    public CaseworkerForm(Site site, Renderer renderer, FactForm facts, AnswerPages answers, Decisions decisions,
            Regions regions, Clock clock) {
        this.site = site;
        this.renderer = renderer;
        this.facts = facts;
        this.fields = new FactFields(regions, Voice.CASEWORKER);
        this.answers = answers;
        this.decisions = decisions;
        this.clock = clock;
    }

    public Response answer(Request request) {
        Form form = Form.of(request);
        facts.refuseBesides(form, FactForm.KNOWN_ON);
        Words words = Site.words(form);
        Form state = form.only(
                name -> facts.isFact(name) || name.equals(FactForm.KNOWN_ON) || name.equals(SCHEMES));
        List<Fault> faults = new ArrayList<>();
        Optional<Answer> answer = request.method().equals("POST") ? decide(state, faults, words) : Optional.empty();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("overview", answer.map(Overview::new));
        shown.put("letter", answer.map(Letter::new));
        shown.put("letterOf", answer.flatMap(a -> letterOf(a, form)));
        shown.put("errors", errors(faults, state, words));
        shown.put("days", days(state, faults, words));
        shown.put("sections", sections(state, faults, words));
        shown.put("schemes", schemes(words));
        shown.put("chosen", form.all(SCHEMES));
        boolean refused = faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.PERSONAL_DATA);
        return renderer.render(refused ? 400 : 200, "caseworker", page(request, form, title(answer, faults, words)),
                shown);
    }

    private Page page(Request request, Form form, String title) {
        return request.method().equals("POST") ? site.closed(request, form, title).sentBy("facts")
                : site.open(request, form, title);
    }

    private static String title(Optional<Answer> answer, List<Fault> faults, Words words) {
        return (faults.isEmpty() ? "" : words.say("error.prefix") + " ")
                + answer.map(a -> words.say("caseworker.answer", new Overview(a).heading()))
                        .orElse(words.say("caseworker.heading"));
    }

    private Optional<Answer> decide(Form state, List<Fault> faults, Words words) {
        try {
            Form read = facts.withDays(state);
            return Optional.of(answers.of(read, decisions.answer(facts.question(read, CivilDay.today(clock))), words,
                    Voice.CASEWORKER));
        } catch (Problem problem) {
            faults.addAll(problem.faults());
            return Optional.empty();
        }
    }

    /** The scheme that was asked for, or else the best. */
    private static Optional<SchemeView> letterOf(Answer answer, Form form) {
        List<SchemeView> reasoned = answer.reasoned();
        return reasoned.stream().filter(scheme -> form.first(LETTER).filter(scheme.scheme()::equals).isPresent())
                .findFirst().or(() -> reasoned.stream().findFirst());
    }

    private List<TopicPage.Error> errors(List<Fault> faults, Form state, Words words) {
        return faults.stream().map(fault -> {
            Optional<FactField> field = fact(fault).map(fact -> field(fact, state, List.of(), words));
            return new TopicPage.Error(field.map(FactField::firstInput).orElse("asOf"),
                    field.map(f -> f.question() + ": ").orElse("") + words.of(fault.text()));
        }).toList();
    }

    /** Of an element of a list, the list. */
    private Optional<Fact<?>> fact(Fault fault) {
        return facts.fact(fault.pointer()).or(() -> facts.fact(fault.pointer().replaceFirst("/[0-9]+(/.*)?$", "")));
    }

    private List<FactField> days(Form state, List<Fault> faults, Words words) {
        return Stream.of(FactForm.AS_OF, FactForm.KNOWN_ON)
                .map(name -> fields.day(name, words.say("label." + name.substring(1)), state, faults, words).compact())
                .toList();
    }

    private List<Section> sections(Form state, List<Fault> faults, Words words) {
        return CaseSection.ALL.stream().map(section -> new Section(words.say("caseworker.section." + section.id()),
                section.topics().stream().flatMap(topic -> facts(topic, state))
                        .map(fact -> field(fact, state, faults, words)).toList()))
                .toList();
    }

    /** Those of the topic, and what describes an education: one that is none of the usual, and whether it is used. */
    private static Stream<Fact<?>> facts(Topic topic, Form state) {
        return topic.facts().contains(PersonFact.EDUCATIONS)
                ? Stream.concat(topic.facts().stream(),
                        described(FactForm.values(state, PersonFact.EDUCATIONS.pointer())))
                : topic.facts().stream();
    }

    private static Stream<Fact<?>> described(List<String> levels) {
        return IntStream.range(0, Math.min(levels.size(), EducationFact.MOST)).boxed()
                .<Fact<?>>flatMap(index -> levels.get(index).equals(EducationLevel.OTHER.name())
                        ? EducationFact.of(index).stream()
                        : levels.get(index).equals(EducationLevel.VOCATIONAL.name())
                                ? Stream.of(EducationFact.usedInLast5Years(index))
                                : Stream.empty());
    }

    private FactField field(Fact<?> fact, Form state, List<Fault> faults, Words words) {
        return fields.field(fact, state, faults, Optional.empty(), asOf(state), words).compact();
    }

    /** The day that is asked about; today where none is, or none that can be read. */
    private LocalDate asOf(Form state) {
        try {
            return FactForm.values(state, FactForm.AS_OF).stream().filter(day -> !day.isBlank()).findFirst()
                    .map(LocalDate::parse).orElse(CivilDay.today(clock));
        } catch (DateTimeParseException unreadable) {
            return CivilDay.today(clock);
        }
    }

    private static List<Option> schemes(Words words) {
        return Schemes.ALL.stream()
                .map(scheme -> new Option(scheme.id(), words.capital(words.of(Texts.of("scheme." + scheme.id())))))
                .toList();
    }
}
