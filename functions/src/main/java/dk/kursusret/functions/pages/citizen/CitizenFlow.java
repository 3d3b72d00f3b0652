package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The citizen's way, a topic at a time: each form is read, the question decided with what is known so far, and what the
 * decision lacks is asked next. Nothing is kept between two steps; the form carries it all.
 */
public final class CitizenFlow {
    private final FactForm facts;
    private final TopicPages pages;
    private final AnswerPages answers;
    private final Decisions decisions;
    private final Clock clock;

    public CitizenFlow(Site site, Renderer renderer, FactForm facts, FactFields fields, CourseFinder courses,
            AnswerPages answers, Decisions decisions, Clock clock) {
        this.facts = facts;
        this.pages = new TopicPages(site, renderer, facts, fields, courses, clock);
        this.answers = answers;
        this.decisions = decisions;
        this.clock = clock;
    }

    public Response answer(Request request) {
        Step step = Step.of(request, facts);
        return step.go().equals("back") && step.form().refused().isEmpty() ? back(step) : forward(step);
    }

    private Response back(Step step) {
        Form without = step.state().only(name -> step.asked().stream().noneMatch(name::startsWith));
        List<String> trail = step.trail();
        String before = trail.isEmpty() ? "" : trail.getLast();
        List<String> shorter = trail.isEmpty() ? List.of() : trail.subList(0, trail.size() - 1);
        Step back = step.with(without, shorter);
        EligibilityAnswer decided = decide(without);
        return Topic.find(before).map(topic -> pages.ask(back, topic.id(), decided, List.of()))
                .orElseGet(() -> next(back, decided));
    }

    private Response forward(Step step) {
        List<Fault> faults = new ArrayList<>();
        if (step.form().refused().contains(Step.SEARCHED)) {
            faults.add(course(Kind.PERSONAL_DATA, "error.cpr"));
        } else if (step.go().equals("next")) {
            faults.addAll(unanswered(step));
        }
        try {
            facts.question(step.state(), CivilDay.today(clock));
        } catch (Problem problem) {
            faults.addAll(problem.faults());
        }
        if (!faults.isEmpty()) {
            return again(step, faults);
        }
        Step read = step.tidied();
        EligibilityAnswer decided = decide(read.state());
        if (step.go().startsWith("topic:")) {
            return pages.ask(read, step.go().substring("topic:".length()), decided, List.of());
        }
        return switch (step.go()) {
            case "search" -> pages.ask(read, Topic.COURSE, decided, List.of());
            case "answer" -> answers.answer(step.request(), step.form(), read.state(), decided, false);
            case "link" -> answers.answer(step.request(), step.form(), read.state(), decided, true);
            default -> next(read.with(read.state(), step.passed()), decided);
        };
    }

    /** The first topic of which the decision lacks something that the person has not said to be unknown. */
    private Response next(Step step, EligibilityAnswer decided) {
        return TopicPages.lacking(decided, step.state()).stream().findFirst()
                .map(fact -> pages.ask(step, topic(fact, step.state()), decided, List.of()))
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

    private EligibilityAnswer decide(Form state) {
        return decisions.answer(facts.question(state, CivilDay.today(clock)));
    }

    /** What was sent cannot be read: the same topic again, or the first that has a fault. */
    private Response again(Step step, List<Fault> faults) {
        Form readable = step.state().only(name -> faults.stream()
                .noneMatch(fault -> fault.pointer().isEmpty() || name.startsWith(fault.pointer())
                        || fault.pointer().startsWith(name)));
        String topic = step.topic().filter(id -> Topic.find(id).isPresent() || id.equals(TopicPages.DAY))
                .orElseGet(() -> faults
                        .stream().flatMap(fault -> facts.fact(fault.pointer()).stream()).findFirst()
                        .map(fact -> Topic.of(fact).id()).orElse(TopicPages.DAY));
        return pages.ask(step, topic, decide(readable), faults);
    }

    private static List<Fault> unanswered(Step step) {
        if (step.topic().filter(Topic.COURSE::equals).isPresent()) {
            return Topic.find(Topic.COURSE).orElseThrow().facts().stream()
                    .anyMatch(fact -> FactForm.isAnswered(step.state(), fact.pointer())) ? List.of()
                            : List.of(course(Kind.MISSING, "error.course"));
        }
        return step.asked().stream().filter(pointer -> !FactForm.isAnswered(step.state(), pointer)
                && !FactForm.isRefused(step.state(), pointer))
                .map(CitizenFlow::unanswered).toList();
    }

    private static Fault course(Kind kind, String key) {
        return Fault.of(kind, CourseFact.CODE.pointer(), Words.DANISH.say(key), Words.ENGLISH.say(key));
    }

    private static Fault unanswered(String pointer) {
        return Fault.of(Kind.MISSING, pointer, Words.DANISH.say("error.unanswered"),
                Words.ENGLISH.say("error.unanswered"));
    }
}
