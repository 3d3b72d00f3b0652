package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.facts.AnswerInWords;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Phrasing;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Kind;
import dk.kursusret.functions.pages.site.FactField.Label;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Page;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All facts of one case on one page; above them every scheme beside the others, and the reasons for one as text. */
public final class CaseworkerForm {
    private static final String LETTER = "brev";
    /** Asks for the letter alone, as it is printed. */
    private static final String PRINT = "print";
    private final Site site;
    private final Templates templates;
    private final FactForm facts;
    private final FactFields fields;
    private final Phrasing phrasing;
    private final Decisions decisions;
    private final Clock clock;

    /** The form with its answer, and the letter alone. */
    public record Templates(Template<Case> form, Template<Letter> letter) {}

    public CaseworkerForm(Site site, Templates templates, FactForm facts, Phrasing phrasing, Decisions decisions,
            Regions regions, Clock clock) {
        this.site = site;
        this.templates = templates;
        this.facts = facts;
        this.fields = new FactFields(regions, Voice.CASEWORKER);
        this.phrasing = phrasing;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param letterOf the scheme whose reasons are shown as a letter
     * @param schemes those that can be asked about, and those that are
     */
    public record Case(Optional<Overview> overview, Optional<SchemeView> letterOf, List<Mistake> mistakes,
            List<FactField> days, List<Section> sections, FactField schemes) {
        /** The facts that are filled in together. */
        public record Section(String heading, List<FactField> fields) {}

        public LetterWriter writer() {
            return new LetterWriter(overview.orElseThrow().answer(), letterOf.orElseThrow());
        }
    }

    public Response answer(Visit visit) {
        FactForm.refuseBesides(visit.form(), FactForm.KNOWN_ON);
        Form state = visit.form().only(name -> FactForm.isFact(name) || name.equals(FactForm.KNOWN_ON)
                || name.equals(FactForm.SCHEMES));
        List<Fault> faults = new ArrayList<>();
        Words words = visit.words();
        Optional<Overview> overview = visit.posted() ? decide(state, faults, words) : Optional.empty();
        Case shown = new Case(overview, overview.flatMap(o -> letterOf(o.answer(), visit.form())),
                mistakes(faults, state, words), days(state, faults, words), sections(state, faults, words),
                schemes(state, words));
        if (visit.form().has(PRINT) && shown.letterOf().isPresent()) {
            Letter letter = shown.writer().letter();
            return Site.show(site.closed(visit, letter.title()), templates.letter(), letter);
        }
        String title = words.titled(overview.map(o -> words.say("caseworker.answer", o.heading()))
                .orElse(words.say("caseworker.heading")), faults);
        Page page = visit.posted() ? site.closed(visit, title).withForm(Site.LANGUAGE, words.language())
                : site.open(visit, title);
        boolean refused = faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.PERSONAL_DATA);
        return Site.show(refused ? 400 : 200, page, templates.form(), shown);
    }

    private Optional<Overview> decide(Form state, List<Fault> faults, Words words) {
        try {
            return Optional.of(new Overview(phrasing.of(decisions.answer(facts.question(state,
                    CivilDay.today(clock))), state, words, Voice.CASEWORKER)));
        } catch (Problem problem) {
            faults.addAll(problem.faults());
            return Optional.empty();
        }
    }

    /** The scheme that was asked for, or else the best. */
    private static Optional<SchemeView> letterOf(AnswerInWords answer, Form form) {
        List<SchemeView> reasoned = answer.reasoned();
        return reasoned.stream().filter(scheme -> form.first(LETTER).filter(scheme.scheme()::equals).isPresent())
                .findFirst().or(() -> reasoned.stream().findFirst());
    }

    private List<Mistake> mistakes(List<Fault> faults, Form state, Words words) {
        return faults.stream().map(fault -> {
            Optional<FactField> field = fact(fault).map(fact -> field(fact, state, List.of(), words));
            return new Mistake(field.map(FactField::firstInput).orElse("asOf"),
                    field.map(f -> f.question() + ": ").orElse("") + words.of(fault.text()));
        }).toList();
    }

    /** Of an element of a list, the list. */
    private static Optional<Fact<?>> fact(Fault fault) {
        return FactForm.fact(fault.pointer())
                .or(() -> FactForm.fact(fault.pointer().replaceFirst("/[0-9]+(/.*)?$", "")));
    }

    private static List<FactField> days(Form state, List<Fault> faults, Words words) {
        return Stream.of(FactForm.AS_OF, FactForm.KNOWN_ON).map(name -> FactFields
                .day(name, words.say("label." + name.substring(1)), state, faults, words).compact("")).toList();
    }

    private List<Case.Section> sections(Form state, List<Fault> faults, Words words) {
        return CaseSection.ALL
                .stream().map(section -> new Case.Section(words.say("caseworker.section." + section.id()),
                        section.topics().stream().flatMap(topic -> facts(topic, state))
                                .map(fact -> field(fact, state, faults, words)).toList()))
                .toList();
    }

    /** Those of the topic, and what describes an education: one that is none of the usual, and whether it is used. */
    private static Stream<Fact<?>> facts(Topic topic, Form state) {
        return topic.facts().contains(PersonFact.EDUCATIONS)
                ? Stream.concat(topic.facts().stream(),
                        described(FactForm.value(state, PersonFact.EDUCATIONS).orElse(List.of())))
                : topic.facts().stream();
    }

    private static Stream<Fact<?>> described(List<Education> educations) {
        return IntStream.range(0, educations.size()).boxed()
                .<Fact<?>>flatMap(index -> switch (educations.get(index).level()) {
                    case OTHER -> EducationFact.of(index).stream();
                    case VOCATIONAL -> Stream.of(EducationFact.usedInLast5Years(index));
                    default -> Stream.empty();
                });
    }

    private FactField field(Fact<?> fact, Form state, List<Fault> faults, Words words) {
        LocalDate asOf = FactForm.asOf(state).orElse(CivilDay.today(clock));
        return fields.field(fact, state, faults, Optional.empty(), asOf, words).compact(words.say("select.unknown"));
    }

    private static FactField schemes(Form state, Words words) {
        return new FactField(new Label(FactForm.SCHEMES, words.say("caseworker.schemes"), Optional.empty(), false),
                Kind.CHECKBOXES, Schemes.ALL.stream().map(scheme -> new Option(scheme.id(),
                        words.capital(words.of(Texts.of("scheme." + scheme.id()))))).toList(),
                List.of(), state.all(FactForm.SCHEMES), Optional.empty(), List.of());
    }
}
