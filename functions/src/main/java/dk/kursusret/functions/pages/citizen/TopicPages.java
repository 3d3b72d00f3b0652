package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
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
import dk.kursusret.gateway.http.Response;
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

/** The pages that ask, a topic at a time. */
final class TopicPages {
    /** The day of the decision, which is a topic of its own. */
    static final String DAY = "day";
    private final Site site;
    private final Renderer renderer;
    private final FactForm facts;
    private final FactFields fields;
    private final CourseFinder courses;
    private final Clock clock;

    TopicPages(Site site, Renderer renderer, FactForm facts, FactFields fields, CourseFinder courses, Clock clock) {
        this.site = site;
        this.renderer = renderer;
        this.facts = facts;
        this.fields = fields;
        this.courses = courses;
        this.clock = clock;
    }

    /** What a decision lacks and the person has not said to be unknown. */
    static List<Fact<?>> lacking(EligibilityAnswer decision, Form state) {
        Set<Fact<?>> lacking = new LinkedHashSet<>();
        decision.results()
                .forEach(result -> result.missingFacts().stream().map(MissingFact::fact).forEach(lacking::add));
        lacking.removeIf(fact -> FactForm.isUnknown(state, fact.pointer()));
        return List.copyOf(lacking);
    }

    Response ask(Step step, String id, EligibilityAnswer decision, List<Fault> faults) {
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
            step.asked().forEach(pointer -> facts.fact(pointer).ifPresent(asked::add));
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
        Optional<Fault> personal = faults.stream().filter(fault -> fault.kind() == Fault.Kind.PERSONAL_DATA)
                .findFirst();
        personal.filter(fault -> errors.stream().noneMatch(error -> error.text().endsWith(words.of(fault.text()))))
                .ifPresent(fault -> errors.add(new TopicPage.Error(
                        asked.stream().findFirst().map(FactField::firstInput).orElse("q"), words.of(fault.text()))));
        String heading = asked.size() == 1 ? asked.getFirst().question() : words.say("topic." + id);
        TopicPage topic = new TopicPage(id, heading, asked, step.trail().size() + 1, String.join(",", step.trail()),
                carried.hidden(), errors, course);
        String title = (errors.isEmpty() ? "" : words.say("error.prefix") + " ") + heading;
        return renderer.render(personal.isPresent() ? 400 : 200, "topic", personal.isPresent()
                ? site.closed(step.request(), step.form(), title)
                : site.step(step.request(), step.form(), title), Map.of("topic", topic));
    }
}
