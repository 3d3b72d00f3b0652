package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
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

    public CitizenFlow(FactForm facts, TopicPages pages, AnswerPages answers, Decisions decisions, Clock clock) {
        this.facts = facts;
        this.pages = pages;
        this.answers = answers;
        this.decisions = decisions;
        this.clock = clock;
    }

    public Response answer(Visit visit) {
        Step step = Step.of(visit);
        if (!step.form().refused().isEmpty()) {
            return forward(step);
        }
        return switch (step.go()) {
            case "back" -> back(step);
            case Step.STAY -> stay(step);
            default -> forward(step);
        };
    }

    private Response back(Step step) {
        Form without = step.state().only(name -> !step.asked().contains(name));
        List<String> trail = step.trail();
        Step back = step.with(without, trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1));
        return trail.isEmpty() ? next(back, decide(without))
                : pages.ask(back, trail.getLast(), decide(without), List.of());
    }

    /** The same page in another language; what cannot be read is told when the person goes on. */
    private Response stay(Step step) {
        EligibilityAnswer decided = decide(readable(step.state(), faults(step)));
        String topic = step.topic().orElseThrow();
        return AnswerPages.has(topic) ? answers.show(topic, step, decided)
                : pages.ask(step, topic, decided, List.of());
    }

    private Response forward(Step step) {
        List<Fault> faults = new ArrayList<>();
        if (step.form().refused().contains(Step.SEARCHED)) {
            faults.add(fault(Kind.PERSONAL_DATA, CourseFact.CODE.pointer(), "error.cpr"));
        } else if (step.go().equals(Step.NEXT)) {
            faults.addAll(unanswered(step));
        }
        faults.addAll(faults(step));
        if (!faults.isEmpty()) {
            return again(step, faults);
        }
        EligibilityAnswer decided = decide(step.state());
        if (step.go().startsWith("topic:")) {
            return pages.ask(step, step.go().substring("topic:".length()), decided, List.of());
        }
        if (searches(step)) {
            return pages.ask(step, Topic.COURSE, decided, List.of());
        }
        return AnswerPages.has(step.go()) ? answers.show(step.go(), step, decided)
                : next(step.with(step.state(), step.passed()), decided);
    }

    /** Enter in the search's own field searches; once a course is chosen it goes on. */
    private static boolean searches(Step step) {
        return step.go().equals("search") || step.go().equals("enter") && !step.isChosen();
    }

    private List<Fault> faults(Step step) {
        try {
            facts.question(PromisedJob.implied(step.state()), CivilDay.today(clock));
            return List.of();
        } catch (Problem problem) {
            return problem.faults();
        }
    }

    /** The first topic of which the decision lacks something that the person has not said to be unknown. */
    private Response next(Step step, EligibilityAnswer decided) {
        List<Fact<?>> lacking = TopicPages.lacking(decided, step.state());
        boolean promise = FactForm.isAnswered(step.state(), PersonFact.GROUP.pointer())
                && !step.state().has(PromisedJob.NAME)
                && lacking.stream().anyMatch(PromisedJob::isOfEmployer);
        return lacking.stream().findFirst()
                .map(fact -> pages.ask(step, promise ? PromisedJob.TOPIC : topic(fact, step.state()), decided,
                        List.of()))
                .orElseGet(() -> answers.show(AnswerPages.CHECK, step, decided));
    }

    /** Without the municipality nobody knows which lists to look the course up in. */
    private static String topic(Fact<?> fact, Form state) {
        String topic = Topic.of(fact).id();
        return topic.equals(Topic.COURSE) && !FactForm.isAnswered(state, CaseFact.MUNICIPALITY.pointer())
                ? Topic.of(CaseFact.MUNICIPALITY).id()
                : topic;
    }

    private EligibilityAnswer decide(Form state) {
        return decisions.answer(facts.question(PromisedJob.implied(state), CivilDay.today(clock)));
    }

    /** What was sent cannot be read: the same topic again, or the first that has a fault. */
    private Response again(Step step, List<Fault> faults) {
        String topic = step.topic()
                .filter(id -> Topic.find(id).isPresent() || List.of(TopicPages.DAY, PromisedJob.TOPIC).contains(id))
                .orElseGet(() -> faults.stream().flatMap(fault -> FactForm.fact(fault.pointer()).stream()).findFirst()
                        .map(fact -> Topic.of(fact).id()).orElse(TopicPages.DAY));
        return pages.ask(step, topic, decide(readable(step.state(), faults)), faults);
    }

    private static Form readable(Form state, List<Fault> faults) {
        return state.only(name -> faults.stream().noneMatch(fault -> fault.pointer().isEmpty()
                || name.startsWith(fault.pointer()) || fault.pointer().startsWith(name)));
    }

    private static List<Fault> unanswered(Step step) {
        if (step.topic().filter(Topic.COURSE::equals).isPresent()) {
            return Step.COURSE.stream().anyMatch(pointer -> FactForm.isAnswered(step.state(), pointer)) ? List.of()
                    : List.of(fault(Kind.MISSING, CourseFact.CODE.pointer(), "error.course"));
        }
        return step.asked().stream().filter(pointer -> !FactForm.isAnswered(step.state(), pointer)
                && !step.form().refused().contains(pointer))
                .map(pointer -> fault(Kind.MISSING, pointer, "error.unanswered")).toList();
    }

    private static Fault fault(Kind kind, String pointer, String key) {
        return Fault.of(kind, pointer, Words.DANISH.say(key), Words.ENGLISH.say(key));
    }
}
