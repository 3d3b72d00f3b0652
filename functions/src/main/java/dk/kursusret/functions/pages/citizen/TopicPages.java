package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.pages.citizen.TopicPage.CourseChoice;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Mistake;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Template;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages that ask the questions, one topic at a time. */
public final class TopicPages {
    private final Site site;
    private final Template<TopicPage> template;
    private final FactFields fields;
    private final CourseFinder courses;
    private final Clock clock;

    public TopicPages(Site site, Template<TopicPage> template, FactFields fields, CourseFinder courses, Clock clock) {
        this.site = site;
        this.template = template;
        this.fields = fields;
        this.courses = courses;
        this.clock = clock;
    }

    /** Why a page is shown, which decides what is on it. */
    enum Turn {
        /** It comes next: shows what is lacking. */
        NEXT,
        /** The form had faults, or another language was chosen: shows the same fields again. */
        AGAIN,
        /** The person came back to it: shows what was answered and what is lacking. */
        BACK,
        /** The person came from the answer or the check: also shows what they may have asked others about since. */
        RETURNED
    }

    Response ask(Step step, Stage stage, Turn turn, EligibilityAnswer decision, List<Fault> faults) {
        Words words = step.words();
        Form filled = step.shown();
        Form said = Implied.of(step.state(), decision.asOf());
        Lacking lacking = Lacking.of(decision, said);
        int left = StepsLeft.after(stage, decision, said, lacking);
        if (stage.equals(Stage.DAY)) {
            Form state = FactForm.isAnswered(filled, FactForm.AS_OF) ? filled
                    : filled.with(FactForm.AS_OF, words.day(CivilDay.today(clock)));
            return page(step, stage, left, List.of(FactFields.day(FactForm.AS_OF, words.say("day.asOf"), state,
                    faults, words)), Optional.empty(), faults);
        }
        if (stage.equals(Stage.PROMISE)) {
            return page(step, stage, left, List.of(PromisedJob.field(filled, faults, words)), Optional.empty(), faults);
        }
        if (stage.equals(Stage.COURSE)) {
            return page(step, stage, left, List.of(), Optional.of(choice(step, decision)), faults);
        }
        return page(step, stage, left, asked(step, stage, turn, decision, lacking).stream()
                .map(fact -> fields.field(fact, filled, faults, Optional.of(decision), decision.asOf(), words))
                .toList(),
                Optional.empty(), faults);
    }

    private static List<Fact<?>> asked(Step step, Stage stage, Turn turn, EligibilityAnswer decision, Lacking lacking) {
        List<Fact<?>> before = step.asked().stream().<Fact<?>>flatMap(pointer -> FactForm.fact(pointer).stream())
                .filter(fact -> Stage.of(fact).equals(stage)).toList();
        if (turn == Turn.AGAIN && !before.isEmpty()) {
            return before;
        }
        Set<Fact<?>> asked = new LinkedHashSet<>(lacking.of(stage));
        if (turn != Turn.NEXT) {
            step.state().names().stream().<Fact<?>>flatMap(name -> FactForm.fact(name).stream())
                    .filter(fact -> Stage.of(fact).equals(stage)).forEach(asked::add);
        }
        if (turn == Turn.RETURNED) {
            decision.results().stream().flatMap(result -> result.missingFacts().stream())
                    .<Fact<?>>map(MissingFact::fact)
                    .filter(fact -> Topic.ONLY_OTHERS_KNOW.contains(fact) && Stage.of(fact).equals(stage))
                    .forEach(asked::add);
        }
        return List.copyOf(asked.isEmpty() ? stage.facts() : asked);
    }

    private CourseChoice choice(Step step, EligibilityAnswer decision) {
        return courses.find(step, decision.asOf(), fields.field(CourseFact.CODE, step.state(), List.of(),
                Optional.of(decision), decision.asOf(), step.words()).why());
    }

    private Response page(Step step, Stage stage, int left, List<FactField> asked,
            Optional<CourseChoice> course, List<Fault> faults) {
        Words words = step.words();
        Set<String> here = asked.stream().map(FactField::name).collect(Collectors.toSet());
        course.ifPresent(c -> here.addAll(Step.COURSE));
        List<Mistake> mistakes = new ArrayList<>(asked.stream().filter(field -> field.error().isPresent())
                .map(field -> new Mistake(field.firstInput(), field.question() + " " + field.error().orElseThrow()))
                .toList());
        if (course.isPresent() && !faults.isEmpty()) {
            mistakes.add(new Mistake("q", words.of(faults.getFirst().text())));
        }
        Optional<Fault> personal = faults.stream().filter(fault -> fault.kind() == Fault.Kind.PERSONAL_DATA)
                .findFirst();
        personal.filter(
                fault -> mistakes.stream().noneMatch(mistake -> mistake.text().endsWith(words.of(fault.text()))))
                .ifPresent(fault -> mistakes.add(new Mistake(
                        asked.stream().findFirst().map(FactField::firstInput).orElse("q"), words.of(fault.text()))));
        boolean single = asked.size() == 1;
        String heading = single ? asked.getFirst().question() : words.say("topic." + stage.id());
        TopicPage topic = new TopicPage(stage.name(words), stage.id(), heading,
                single ? List.of(asked.getFirst().alone()) : asked, course,
                step.carriedBut(here), step.trail(), left, mistakes);
        String title = words.titled(heading, mistakes);
        return Site.show(personal.isPresent() ? 400 : 200, (personal.isPresent() ? site.closed(step.visit(), title)
                : site.step(step.visit(), title)).withForm(Step.GO, course.isPresent() ? "enter" : Step.NEXT), template,
                topic);
    }
}
