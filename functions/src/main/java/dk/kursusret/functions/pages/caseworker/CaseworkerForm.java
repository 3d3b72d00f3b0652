package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.caseworker.CaseFields.Extent;
import dk.kursusret.functions.pages.caseworker.CaseFields.Layout;
import dk.kursusret.functions.pages.caseworker.CaseFields.Weighed;
import dk.kursusret.functions.pages.citizen.CourseFinder;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Phrasing;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.FactField.Kind;
import dk.kursusret.functions.pages.site.FactField.Label;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.FactField;
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
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.registration.Codelists;
import dk.kursusret.rules.texts.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One case on one page: an overview of all schemes, one scheme in full with its letter, and below them the facts that the
 * chosen schemes need on the day.
 */
public final class CaseworkerForm {
    /** The field with the scheme to show in full. */
    private static final String LETTER = "brev";
    /** The field that asks for the letter alone, for printing. */
    private static final String PRINT = "print";
    /** The field that asks for the form without an answer, with the fields needed now or with all fields. */
    private static final String GO = "til";
    private static final Map<String, Extent> FIELDS = Map.of("felter", Extent.NEEDED, "alle", Extent.ALL);
    /** The scheme that almost every case is about. */
    private static final String DEFAULT_SCHEME = "six-weeks";
    private final Site site;
    private final Templates templates;
    private final FactForm facts;
    private final CaseFields fields;
    private final CourseFinder courses;
    private final Phrasing phrasing;
    private final Decisions decisions;
    private final Supplier<Codelists> codes;
    private final Clock clock;

    /** The templates of the form with its answer, and of the letter alone. */
    public record Templates(Template<Case> form, Template<Letter> letter) {}

    public CaseworkerForm(Site site, Templates templates, FactForm facts, CaseFields fields, CourseFinder courses,
            Phrasing phrasing, Decisions decisions, Supplier<Codelists> codes, Clock clock) {
        this.site = site;
        this.templates = templates;
        this.facts = facts;
        this.fields = fields;
        this.courses = courses;
        this.phrasing = phrasing;
        this.decisions = decisions;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The content of the page.
     *
     * @param inFull the scheme that is shown in full
     * @param schemes the schemes to choose from, with those chosen
     */
    public record Case(Optional<Overview> overview, Optional<SchemeInFull> inFull, List<Mistake> mistakes,
            List<FactField> days, FactField schemes, CaseCourse course, Layout layout) {
        /** The id of the input for a missing fact. */
        public String input(MissingFact missing) {
            return layout.sections().stream().flatMap(section -> section.fields().stream()).map(Weighed::field)
                    .filter(field -> field.name().equals(missing.pointer())).map(FactField::firstInput).findFirst()
                    .orElse("facts");
        }

        /** Whether there is nothing above the form to read. */
        public boolean isFormAlone() {
            return overview.isEmpty() && mistakes.isEmpty() && !course.isAsked();
        }

        public Optional<LetterWriter> writer() {
            return inFull.filter(scheme -> !scheme.card().ways().isEmpty())
                    .map(scheme -> new LetterWriter(scheme.answer(), scheme.card()));
        }
    }

    public Response answer(Visit visit) {
        Form form = visit.form();
        FactForm.refuseBesides(form, FactForm.KNOWN_ON, CaseCourse.SEARCHED);
        Words words = visit.words();
        Form state = visit.posted() ? CaseCourse.chosen(form, form.only(name -> FactForm.isFact(name)
                || name.equals(FactForm.KNOWN_ON) || name.equals(FactForm.SCHEMES))) : fresh(words);
        LocalDate asOf = FactForm.asOf(state).orElse(CivilDay.today(clock));
        CaseCourse course = CaseCourse.of(form, state, courses, asOf, words);
        Optional<Extent> formAlone = form.first(GO).map(FIELDS::get);
        List<Fault> faults = new ArrayList<>();
        Optional<EligibilityAnswer> decided = decide(state, faults);
        Optional<Overview> overview = decided
                .filter(answer -> visit.posted() && !course.isAsked() && course.error().isEmpty()
                        && formAlone.isEmpty())
                .map(answer -> new Overview(phrasing.of(answer, state, words, Voice.CASEWORKER)));
        Optional<EligibilityAnswer> readable = decided
                .or(() -> decide(FactForm.readable(state, faults), new ArrayList<>()));
        Case shown = new Case(overview, overview.map(o -> inFull(o, form)), mistakes(faults, course, state, words),
                days(state, faults, words), schemes(state, words), course,
                fields.layOut(state, faults, readable, formAlone.orElse(Extent.NEEDED), words));
        return form.has(PRINT) && shown.writer().isPresent() ? printed(visit, shown.writer().get().letter())
                : page(visit, shown, faults);
    }

    /** The state of a new form: the six-weeks scheme, today. */
    private Form fresh(Words words) {
        return Form.EMPTY.with(FactForm.SCHEMES, DEFAULT_SCHEME).with(FactForm.AS_OF, words.day(CivilDay.today(clock)));
    }

    private Response printed(Visit visit, Letter letter) {
        return Site.show(site.closed(visit, letter.title()), templates.letter(), letter);
    }

    private Response page(Visit visit, Case shown, List<Fault> faults) {
        Words words = visit.words();
        String title = words.titled(shown.overview().map(o -> words.say("caseworker.answer", o.heading()))
                .orElse(words.say("caseworker.heading")), shown.mistakes());
        Page page = visit.posted() ? site.closed(visit, title).withForm(Site.LANGUAGE, words.language())
                : site.open(visit, title);
        boolean refused = shown.course().error().isPresent()
                || faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.PERSONAL_DATA);
        return Site.show(refused ? 400 : 200, page, templates.form(), shown);
    }

    private Optional<EligibilityAnswer> decide(Form state, List<Fault> faults) {
        try {
            return Optional.of(decisions.answer(facts.question(state, CivilDay.today(clock))));
        } catch (Problem problem) {
            faults.addAll(problem.faults());
            return Optional.empty();
        }
    }

    /** The scheme asked for, else the best one. */
    private SchemeInFull inFull(Overview overview, Form form) {
        List<SchemeView> reasoned = overview.answer().reasoned();
        return new SchemeInFull(overview.answer(), reasoned.stream()
                .filter(scheme -> form.first(LETTER).filter(scheme.scheme()::equals).isPresent()).findFirst()
                .or(() -> reasoned.stream().findFirst()).orElse(overview.answer().answer().best()), codes.get());
    }

    private List<Mistake> mistakes(List<Fault> faults, CaseCourse course, Form state, Words words) {
        return Stream.concat(
                course.error().stream()
                        .map(error -> new Mistake(CaseCourse.SEARCHED,
                                words.say("course.search.label") + ": " + error)),
                faults.stream().map(fault -> {
                    Optional<FactField> field = fact(fault).map(fact -> fields.field(fact, state, List.of(), words));
                    return new Mistake(field.map(FactField::firstInput)
                            .orElse(fault.pointer().equals(FactForm.KNOWN_ON) ? "knownOn" : "asOf"),
                            field.map(f -> f.question() + ": ").orElse("") + words.of(fault.text()));
                })).toList();
    }

    /** The fact that a fault concerns; for an element of a list, the list. */
    private static Optional<Fact<?>> fact(Fault fault) {
        return FactForm.fact(fault.pointer())
                .or(() -> FactForm.fact(fault.pointer().replaceFirst("/[0-9]+(/.*)?$", "")));
    }

    private static List<FactField> days(Form state, List<Fault> faults, Words words) {
        return Stream.of(FactForm.AS_OF, FactForm.KNOWN_ON).map(name -> FactFields
                .day(name, words.say("label." + name.substring(1)), state, faults, words).compact("")).toList();
    }

    private static FactField schemes(Form state, Words words) {
        return new FactField(new Label(FactForm.SCHEMES, words.say("caseworker.schemes"), Optional.empty(), false),
                Kind.CHECKBOXES, Schemes.ALL.stream().map(scheme -> new Option(scheme.id(),
                        words.capital(words.of(Texts.of("scheme." + scheme.id()))))).toList(),
                List.of(), state.all(FactForm.SCHEMES), Optional.empty(), List.of());
    }
}
