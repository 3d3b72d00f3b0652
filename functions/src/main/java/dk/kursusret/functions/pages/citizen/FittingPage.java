package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.ComposeAnswer;
import dk.kursusret.functions.compose.ComposeQuestion;
import dk.kursusret.functions.compose.ComposeReader;
import dk.kursusret.functions.compose.Composition;
import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.lists.Paging;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.lists.CourseWords;
import dk.kursusret.functions.pages.site.FactField.Option;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Page;
import dk.kursusret.functions.pages.site.Pager;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.schemes.sixweeks.counting.Weekdays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page "which courses suit me", from the facts entered, a day to begin on, and a search. Nothing is stored. */
public final class FittingPage {
    static final String ADDRESS = "kurser/til-mig";
    /** The button for another page of courses. */
    static final String PAGE = "side";
    private static final String START = "/start";
    private static final String DAYS = "/maxDays";
    private static final String WORDS = "q";
    private static final String AREA = "/area";
    private static final String LEVEL = "/level";
    private static final String OF_COURSE = "/course/";
    /** The prefix of the facts about the course first asked about, which are carried along for the way back. */
    private static final String BEFORE = "foer:";
    private static final int ON_A_PAGE = 15;
    private final Site site;
    private final Template<ShownCourses> template;
    private final FactForm facts;
    private final ComposeReader reader;
    private final Composition composition;
    private final Courses courses;
    private final KnownLists lists;
    private final Clock clock;

    public FittingPage(Site site, Template<ShownCourses> template, FactForm facts, ComposeReader reader,
            Composition composition, Courses courses, KnownLists lists, Clock clock) {
        this.site = site;
        this.template = template;
        this.facts = facts;
        this.reader = reader;
        this.composition = composition;
        this.courses = courses;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * The content of the page.
     *
     * @param carried the facts entered, except those about the course, which is being looked for
     * @param back the facts that the earlier answer was given for, including its course
     * @param fields the fields of the search
     * @param found empty if nothing has been entered yet, or something cannot be read
     */
    public record ShownCourses(List<Form.Field> carried, List<Form.Field> back, String trail, List<FactField> fields,
            List<Mistake> mistakes, Optional<FittingInWords> found) {
        /** Whether the form has been filled in. */
        public boolean isAsked() {
            return !fields.isEmpty();
        }
    }

    public Response answer(Visit visit) {
        Step step = Step.of(visit);
        Words words = visit.words();
        if (!visit.posted()) {
            return Site.show(site.open(visit, words.say("fitting.heading")), template,
                    new ShownCourses(List.of(), List.of(), "", List.of(), List.of(), Optional.empty()));
        }
        Form form = begun(step);
        try {
            ComposeAnswer answer = composition.answer(question(form), paging(form));
            FittingInWords found = new FittingInWords(answer, lists, words);
            return show(200, step, found.heading(), fields(form, List.of(), words), List.of(), Optional.of(found));
        } catch (Problem problem) {
            return refused(step, form, problem);
        }
    }

    private Response refused(Step step, Form form, Problem problem) {
        Words words = step.words();
        List<FactField> fields = fields(form, problem.faults(), words);
        List<Mistake> mistakes = new ArrayList<>();
        problem.faults().forEach(fault -> mistakes.add(new Mistake(fields.stream()
                .filter(field -> isOf(field.name(), fault)).findFirst().orElse(fields.getFirst()).id(),
                words.of(fault.text()))));
        return show(problem.holdsPersonalData() ? 400 : 200, step,
                words.titled(words.say("fitting.heading"), mistakes), fields, mistakes, Optional.empty());
    }

    private Response show(int status, Step step, String title, List<FactField> fields, List<Mistake> mistakes,
            Optional<FittingInWords> found) {
        Page page = site.closed(step.visit(), title).withForm(PAGE, "1");
        Form person = step.state().only(name -> !name.startsWith(OF_COURSE));
        Form course = courseAskedAbout(step.form());
        Map<String, List<String>> kept = new LinkedHashMap<>();
        course.names().forEach(name -> kept.put(BEFORE + name, course.all(name)));
        found.ifPresent(courses -> kept.put(CourseFact.START.pointer(),
                List.of(step.words().day(courses.answer().start()))));
        return Site.show(status, page, template,
                new ShownCourses(person.with(kept).hidden(), person.with(course).hidden(),
                        step.trailed(), fields, mistakes, found));
    }

    /** The course first asked about, as sent by the answer's page or carried along by this one. */
    private static Form courseAskedAbout(Form form) {
        return form.below(form.has(START) ? BEFORE : "").only(name -> name.startsWith(OF_COURSE));
    }

    /** Adds a day to begin on if there is none: that of the course first asked about, or the next weekday. */
    private Form begun(Step step) {
        Form form = step.form();
        if (form.has(START)) {
            return form;
        }
        LocalDate asOf = asOf(form);
        LocalDate start = FactForm.value(form, CourseFact.START).filter(day -> day.isAfter(asOf))
                .orElse(asOf.plusDays(1));
        return form.with(START, step.words().day(Weekdays.from(start)));
    }

    private ComposeQuestion question(Form form) {
        Form said = PromisedJob.implied(form.only(name -> Step.isSaid(name) && !name.startsWith(OF_COURSE)));
        Form known = Implied.afterWork(
                said.with(CourseFact.START.pointer(), form.all(START).toArray(String[]::new)), CivilDay.today(clock))
                .only(name -> !name.startsWith(OF_COURSE));
        Question person = facts.question(known, CivilDay.today(clock));
        Faults faults = new Faults();
        form.refused().forEach(faults::personal);
        Optional<LocalDate> start = FactForm.day(form, START, faults);
        Optional<Integer> days = FactForm.days(form, DAYS, ComposeReader.MAX_DAYS, faults);
        Map<String, List<String>> searched = new LinkedHashMap<>();
        Stream.of(WORDS, AREA, LEVEL).forEach(name -> form.first(name)
                .ifPresent(value -> searched.put(name.replace("/", ""), List.of(value))));
        Fields fields = Fields.ofParameters(searched, searched.keySet(), faults);
        return reader.consistent(person, start, Courses.criteria(fields, faults), days, faults);
    }

    private static Paging paging(Form form) {
        return new Paging(Pager.asked(form, PAGE), ON_A_PAGE);
    }

    private List<FactField> fields(Form form, List<Fault> faults, Words words) {
        When when = new When(asOf(form), Optional.empty());
        CourseWords wording = new CourseWords(words);
        return Stream.of(FactField.written(START, words.say("fitting.start"), form, words.say("hint.day")),
                FactField.written(WORDS, words.say("fitting.q"), form, words.say("course.search.hint")),
                FactField.names(AREA, words.say("course.field.area"), form,
                        options(courses.areas(when).stream().map(area -> new Option(area, area)), words)),
                FactField.select(LEVEL, words.say("course.kind"), form, options(Arrays.stream(CourseLevel.values())
                        .map(level -> new Option(level.name(), wording.level(level))), words)),
                FactField.number(DAYS, words.say("fitting.days"), form, words.say("fitting.days.hint")))
                .map(field -> field.with(faults.stream().filter(fault -> isOf(field.name(), fault)).findFirst()
                        .map(fault -> words.of(fault.text()))))
                .toList();
    }

    private static boolean isOf(String name, Fault fault) {
        return fault.pointer().equals(name) || fault.pointer().equals("/" + name);
    }

    private static List<Option> options(Stream<Option> options, Words words) {
        return Stream.concat(Stream.of(new Option("", words.say("courses.any"))), options).toList();
    }

    private LocalDate asOf(Form form) {
        return FactForm.asOf(form).orElse(CivilDay.today(clock));
    }
}
