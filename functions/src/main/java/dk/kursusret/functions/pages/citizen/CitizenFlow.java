package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.lists.Courses;
import dk.kursusret.functions.pages.citizen.TopicPages.Turn;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Visit;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads the citizen through the questions, one topic at a time: reads each form, decides the question with what is known so
 * far, and asks for what the decision lacks. Nothing is stored between steps, since the form carries everything.
 */
public final class CitizenFlow {
    private final FactForm facts;
    private final TopicPages pages;
    private final AnswerPages answers;
    private final Courses courses;
    private final Decisions decisions;
    private final Clock clock;

    public CitizenFlow(FactForm facts, TopicPages pages, AnswerPages answers, Courses courses, Decisions decisions,
            Clock clock) {
        this.facts = facts;
        this.pages = pages;
        this.answers = answers;
        this.courses = courses;
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
        Step back = step.back();
        EligibilityAnswer decided = decideReadable(back.state());
        return step.trail().stream().reduce((first, last) -> last).flatMap(Stage::find)
                .map(stage -> pages.ask(back, stage, Turn.BACK, decided, List.of()))
                .orElseGet(() -> next(back, decided));
    }

    /** Shows the same page in the other language. Values that cannot be read are reported when the person goes on. */
    private Response stay(Step step) {
        EligibilityAnswer decided = decideReadable(step.state());
        String topic = step.topic().orElseThrow();
        return AnswerPages.has(topic) ? answers.show(topic, step, decided)
                : Stage.find(topic).map(stage -> pages.ask(step, stage, Turn.AGAIN, decided, List.of()))
                        .orElseGet(() -> next(step, decided));
    }

    private Response forward(Step step) {
        List<Fault> faults = new ArrayList<>();
        if (step.form().refused().contains(Step.SEARCHED)) {
            faults.add(fault(Kind.PERSONAL_DATA, CourseFact.CODE.pointer(), "error.cpr"));
        } else if (step.go().equals(Step.NEXT)) {
            faults.addAll(unanswered(step));
        }
        Optional<Question> question = read(step.state(), faults);
        if (!faults.isEmpty()) {
            return again(step, faults);
        }
        EligibilityAnswer decided = decisions.answer(question.orElseThrow());
        if (searches(step)) {
            return pages.ask(step, Stage.COURSE, Turn.AGAIN, decided, List.of());
        }
        if (AnswerPages.has(step.go())) {
            return answers.show(step.go(), step, decided);
        }
        if (step.go().startsWith(Step.TO)) {
            return Stage.find(step.go().substring(Step.TO.length()))
                    .map(stage -> pages.ask(step, stage, Turn.RETURNED, decided, List.of()))
                    .orElseGet(() -> next(step, decided));
        }
        Step passed = step.with(step.state(), step.passed());
        return step.hasLooked() ? pages.ask(passed, Stage.LISTED, Turn.BACK, decided, List.of())
                : next(passed, decided);
    }

    /** Whether to search: Enter in the search field does, unless a course has been chosen. */
    private static boolean searches(Step step) {
        return step.go().equals("search") || step.go().equals("enter") && !step.isChosen();
    }

    /** Shows the first page that asks for something the decision lacks. */
    private Response next(Step step, EligibilityAnswer decided) {
        return Lacking.of(decided, Implied.of(step.state(), decided.asOf())).next()
                .map(stage -> pages.ask(step, stage, Turn.NEXT, decided, List.of()))
                .orElseGet(() -> answers.show(AnswerPages.CHECK, step, decided));
    }

    private Question question(Form state) {
        LocalDate today = CivilDay.today(clock);
        return facts.question(withKind(Implied.of(state, today), today), today);
    }

    /** Takes the level of a course from the list that has it, even if the scheme uses another list. */
    private Form withKind(Form said, LocalDate today) {
        return FactForm.isAnswered(said, CourseFact.LEVEL.pointer()) ? said
                : FactForm.value(said, CourseFact.CODE).or(() -> FactForm.value(said, CourseFact.ENTRY))
                        .flatMap(course -> courses.level(course, FactForm.asOf(said).orElse(today)))
                        .map(level -> said.with(CourseFact.LEVEL.pointer(), level.name())).orElse(said);
    }

    /** @param faults receives the faults; if there are none, a question is returned */
    private Optional<Question> read(Form state, List<Fault> faults) {
        try {
            return Optional.of(question(state));
        } catch (Problem problem) {
            faults.addAll(problem.faults());
            return Optional.empty();
        }
    }

    private EligibilityAnswer decideReadable(Form state) {
        List<Fault> faults = new ArrayList<>();
        return decisions.answer(read(state, faults).orElseGet(() -> question(FactForm.readable(state, faults))));
    }

    /** Shows the same page again, or the first that has a fault, when the form cannot be read. */
    private Response again(Step step, List<Fault> faults) {
        List<Stage> wrong = faults.stream().flatMap(fault -> stage(fault.pointer()).stream()).toList();
        Stage stage = step.topic().flatMap(Stage::find).filter(shown -> wrong.isEmpty() || wrong.contains(shown))
                .or(() -> wrong.stream().findFirst()).orElse(Stage.DAY);
        return pages.ask(step, stage, Turn.AGAIN, decisions.answer(question(FactForm.readable(step.state(), faults))),
                faults);
    }

    private static Optional<Stage> stage(String pointer) {
        return switch (pointer) {
            case PromisedJob.NAME -> Optional.of(Stage.PROMISE);
            case FactForm.AS_OF -> Optional.of(Stage.DAY);
            default -> FactForm.fact(pointer).or(() -> FactForm.fact(pointer.replaceFirst("/[0-9]+$", "")))
                    .map(Stage::of);
        };
    }

    private static List<Fault> unanswered(Step step) {
        if (step.topic().flatMap(Stage::find).filter(Stage.COURSE::equals).isPresent()) {
            return step.hasLooked()
                    || Step.COURSE.stream().anyMatch(pointer -> FactForm.isAnswered(step.state(), pointer)) ? List.of()
                            : List.of(fault(Kind.MISSING, CourseFact.CODE.pointer(), "error.course"));
        }
        Form said = step.state().has(PersonFact.ACCUMULATED_HOURS.pointer())
                ? step.state().with(PersonFact.ACCUMULATED_WEEKS.pointer(), FactForm.UNKNOWN)
                : step.state();
        return step.asked().stream().filter(pointer -> !FactForm.isAnswered(said, pointer)
                && !step.form().refused().contains(pointer))
                .map(pointer -> fault(Kind.MISSING, pointer, "error.unanswered")).toList();
    }

    private static Fault fault(Kind kind, String pointer, String key) {
        return Fault.of(kind, pointer, Words.DANISH.say(key), Words.ENGLISH.say(key));
    }
}
