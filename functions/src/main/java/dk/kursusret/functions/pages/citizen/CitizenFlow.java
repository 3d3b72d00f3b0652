package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.citizen.TopicPage.CourseChoice;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.FactField.Why;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.PersonalData;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The citizen's way, a topic at a time: each form is read, the question decided with what is known so far, and what the
 * decision lacks is asked next. Nothing is kept between two steps; the form carries it all.
 */
public final class CitizenFlow {
    private static final String TOPIC = "trin";
    private static final String ASKED = "felt";
    private static final String TRAIL = "sti";
    private static final String GO = "til";
    private static final String DAY = "day";
    private final Site site;
    private final Renderer renderer;
    private final FactForm facts;
    private final FactFields fields;
    private final CourseFinder courses;
    private final AnswerPages answers;
    private final Decisions decisions;
    private final Clock clock;

    public CitizenFlow(Site site, Renderer renderer, FactForm facts, FactFields fields, CourseFinder courses,
            AnswerPages answers, Decisions decisions, Clock clock) {
        this.site = site;
        this.renderer = renderer;
        this.facts = facts;
        this.fields = fields;
        this.courses = courses;
        this.answers = answers;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** One form on its way. */
    private record Step(Request request, Form form, Form state, List<String> trail, Words words) {

        Optional<String> topic() {
            return form.first(TOPIC);
        }

        String go() {
            return form.first(GO).orElse("next");
        }

        Step with(Form newState, List<String> newTrail) {
            return new Step(request, form, newState, newTrail, words);
        }

        /** The trail with the topic that has just been answered. */
        List<String> passed() {
            List<String> passed = new ArrayList<>(trail);
            topic().filter(id -> passed.isEmpty() || !passed.getLast().equals(id)).ifPresent(passed::add);
            return passed;
        }
    }

    public Response answer(Request request) {
        Form form = Form.of(request);
        List<String> trail = form.first(TRAIL).map(t -> List.of(t.split(","))).orElse(List.of()).stream()
                .filter(id -> Topic.find(id).isPresent()).toList();
        Form state = form.only(facts::isFact);
        Step step = new Step(request, form, chosenCourse(form, state), trail, Site.words(form));
        return step.go().equals("back") ? back(step) : forward(step);
    }

    private Response back(Step step) {
        Form without = step.state().only(name -> step.form().all(ASKED).stream().noneMatch(name::startsWith));
        List<String> trail = step.trail();
        String before = trail.isEmpty() ? "" : trail.getLast();
        List<String> shorter = trail.isEmpty() ? List.of() : trail.subList(0, trail.size() - 1);
        Step back = step.with(without, shorter);
        EligibilityAnswer decided = decide(without);
        return Topic.find(before).map(topic -> ask(back, topic.id(), decided, List.of()))
                .orElseGet(() -> next(back, decided));
    }

    private Response forward(Step step) {
        List<Fault> faults = new ArrayList<>();
        if (step.go().equals("next")) {
            faults.addAll(unanswered(step));
        }
        if (step.go().equals("search") && step.form().first("q").filter(PersonalData::looksLikeCpr).isPresent()) {
            faults.add(noCourse(step));
        }
        try {
            facts.question(step.state(), CivilDay.today(clock));
        } catch (Problem problem) {
            faults.addAll(problem.faults());
        }
        if (!faults.isEmpty()) {
            return again(step, faults);
        }
        Step read = step.with(normal(step.state()), step.trail());
        EligibilityAnswer decided = decide(read.state());
        if (step.go().startsWith("topic:")) {
            return ask(read, step.go().substring("topic:".length()), decided, List.of());
        }
        return switch (step.go()) {
            case "search" -> ask(read, Topic.COURSE, decided, List.of());
            case "answer" -> answers.answer(step.request(), step.form(), read.state(), decided, false);
            case "link" -> answers.answer(step.request(), step.form(), read.state(), decided, true);
            default -> next(read.with(read.state(), step.passed()), decided);
        };
    }

    /** The first topic of which the decision lacks something that the person has not said to be unknown. */
    private Response next(Step step, EligibilityAnswer decided) {
        return lacking(decided, step.state()).stream().findFirst()
                .map(fact -> ask(step, topic(fact, step.state()), decided, List.of()))
                .orElseGet(() -> answers.check(step.request(), step.form(), step.state(), decided,
                        String.join(",", step.trail())));
    }

    /** Without the municipality nobody knows which lists to look the course up in. */
    private static String topic(Fact<?> fact, Form state) {
        String topic = Topic.of(fact).id();
        return topic.equals(Topic.COURSE) && !FactForm.isAnswered(state, CaseFact.MUNICIPALITY.pointer())
                ? Topic.of(CaseFact.MUNICIPALITY).id()
                : topic;
    }

    private static List<Fact<?>> lacking(EligibilityAnswer decision, Form state) {
        Set<Fact<?>> lacking = new LinkedHashSet<>();
        decision.results()
                .forEach(result -> result.missingFacts().stream().map(MissingFact::fact).forEach(lacking::add));
        lacking.removeIf(fact -> FactForm.isUnknown(state, fact.pointer()));
        return List.copyOf(lacking);
    }

    private EligibilityAnswer decide(Form state) {
        return decisions.answer(facts.question(state, CivilDay.today(clock)));
    }

    /** What was sent cannot be read: the same topic again, or the first that has a fault. */
    private Response again(Step step, List<Fault> faults) {
        Form readable = step.state().only(name -> faults.stream()
                .noneMatch(fault -> fault.pointer().isEmpty() || name.startsWith(fault.pointer())
                        || fault.pointer().startsWith(name)));
        String topic = step.topic().filter(id -> Topic.find(id).isPresent() || id.equals(DAY)).orElseGet(() -> faults
                .stream().flatMap(fault -> facts.fact(fault.pointer()).stream()).findFirst()
                .map(fact -> Topic.of(fact).id()).orElse(DAY));
        return ask(step, topic, decide(readable), faults);
    }

    private static List<Fault> unanswered(Step step) {
        if (step.topic().filter(Topic.COURSE::equals).isPresent()) {
            return Topic.find(Topic.COURSE).orElseThrow().facts().stream()
                    .anyMatch(fact -> FactForm.isAnswered(step.state(), fact.pointer())) ? List.of()
                            : List.of(noCourse(step));
        }
        return step.form().all(ASKED).stream().filter(pointer -> !FactForm.isAnswered(step.state(), pointer))
                .map(CitizenFlow::unanswered).toList();
    }

    private static Fault noCourse(Step step) {
        String key = step.form().first("q").filter(PersonalData::looksLikeCpr).map(q -> "error.cpr")
                .orElse("error.course");
        return Fault.of(Kind.MISSING, CourseFact.CODE.pointer(), Words.DANISH.say(key), Words.ENGLISH.say(key));
    }

    private static Fault unanswered(String pointer) {
        return Fault.of(Kind.MISSING, pointer, Words.DANISH.say("error.unanswered"),
                Words.ENGLISH.say("error.unanswered"));
    }

    private Response ask(Step step, String id, EligibilityAnswer decision, List<Fault> faults) {
        if (id.equals(DAY)) {
            Form state = FactForm.isAnswered(step.state(), FactForm.AS_OF) ? step.state()
                    : step.state().with(FactForm.AS_OF, CivilDay.today(clock).toString());
            FactField day = fields.day(FactForm.AS_OF, step.words().say("day.asOf"), state, faults, step.words());
            return page(step, id, List.of(day), Optional.empty(), faults);
        }
        Topic topic = Topic.find(id).orElse(Topic.ALL.getFirst());
        if (topic.id().equals(Topic.COURSE)) {
            return page(step, topic.id(), List.of(), Optional.of(choice(step, decision)), faults);
        }
        List<FactField> asked = asked(step, topic, decision).stream()
                .map(fact -> fields.field(fact, step.state(), faults, Optional.of(decision), decision.asOf(),
                        step.words()))
                .toList();
        return page(step, topic.id(), asked, Optional.empty(), faults);
    }

    /** Again what was asked, or what was answered before, and what is open; all of the topic where that is nothing. */
    private List<Fact<?>> asked(Step step, Topic topic, EligibilityAnswer decision) {
        Set<Fact<?>> asked = new LinkedHashSet<>();
        if (step.topic().filter(topic.id()::equals).isPresent()) {
            step.form().all(ASKED).forEach(pointer -> facts.fact(pointer).ifPresent(asked::add));
        }
        lacking(decision, step.state()).stream().filter(fact -> Topic.of(fact).equals(topic)).forEach(asked::add);
        step.state().names().stream().flatMap(name -> facts.fact(name).stream())
                .filter(fact -> Topic.of(fact).equals(topic)).forEach(asked::add);
        return List.copyOf(asked.isEmpty() ? topic.facts() : asked);
    }

    private CourseChoice choice(Step step, EligibilityAnswer decision) {
        Optional<String> municipality = FactForm.values(step.state(), CaseFact.MUNICIPALITY.pointer()).stream()
                .findFirst();
        List<Why> why = fields.field(CourseFact.CODE, step.state(), List.of(), Optional.of(decision), decision.asOf(),
                step.words())
                .why();
        return courses.find(step.form().first("q"), municipality, decision.asOf(), why, step.words());
    }

    private Response page(Step step, String id, List<FactField> asked, Optional<CourseChoice> course,
            List<Fault> faults) {
        Words words = step.words();
        Set<String> here = new LinkedHashSet<>(asked.stream().map(FactField::name).toList());
        course.ifPresent(c -> Topic.find(Topic.COURSE).orElseThrow().facts().forEach(f -> here.add(f.pointer())));
        Form carried = step.state().only(name -> here.stream()
                .noneMatch(own -> name.equals(own) || name.startsWith(own + ".")));
        List<TopicPage.Error> errors = new ArrayList<>(asked.stream().filter(field -> field.error().isPresent())
                .map(field -> new TopicPage.Error(field.firstInput(), field.question() + " "
                        + field.error().orElseThrow()))
                .toList());
        if (course.isPresent() && !faults.isEmpty()) {
            errors.add(new TopicPage.Error("q", words.of(faults.getFirst().text())));
        }
        String heading = asked.size() == 1 ? asked.getFirst().question() : words.say("topic." + id);
        TopicPage topic = new TopicPage(id, heading, asked, step.trail().size() + 1, String.join(",", step.trail()),
                Site.withoutPersonalData(carried), errors, course);
        String title = (errors.isEmpty() ? "" : words.say("error.prefix") + " ") + heading;
        return renderer.render(200, "topic",
                site.step(step.request(), step.form(), title), Map.of("topic", topic));
    }

    /** What was chosen of the search takes the place of what was chosen before. */
    private static Form chosenCourse(Form form, Form state) {
        Form without = state.only(name -> !name.equals(CourseFact.CODE.pointer())
                && !name.equals(CourseFact.ENTRY.pointer()) && !name.equals(CourseFact.LISTED_ON.pointer()));
        String choice = form.first("valg").orElse("");
        if (choice.startsWith("code:")) {
            return without.with(CourseFact.CODE.pointer(), choice.substring("code:".length()));
        }
        if (choice.startsWith("entry:")) {
            return without.with(CourseFact.ENTRY.pointer(), choice.substring("entry:".length()));
        }
        return switch (choice) {
            case "none" -> without.with(CourseFact.LISTED_ON.pointer(), FactForm.NONE);
            case FactForm.UNKNOWN -> without.with(CourseFact.CODE.pointer(), FactForm.UNKNOWN);
            default -> state;
        };
    }

    /** The parts of a day put together under the fact's own name. */
    static Form normal(Form state) {
        Form normal = state.only(name -> !name.matches(".*\\.(day|month|year)"));
        for (String name : state.names()) {
            String pointer = name.replaceFirst("\\.(day|month|year)$", "");
            List<String> values = FactForm.values(state, pointer);
            if (!pointer.equals(name) && !values.isEmpty()) {
                normal = normal.with(pointer, values.toArray(String[]::new));
            }
        }
        return normal;
    }
}
