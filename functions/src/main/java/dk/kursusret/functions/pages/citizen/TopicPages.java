package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.eligibility.LawStandsUntil;
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
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages that ask, a topic at a time. */
public final class TopicPages {
    /** The day of the decision, which is a topic of its own. */
    static final String DAY = "day";
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

    /**
     * What a decision lacks that can still better the answer: neither said to be unknown nor known to others alone, whom the
     * answer says to ask.
     */
    static List<Fact<?>> lacking(EligibilityAnswer decision, Form state) {
        Set<Fact<?>> lacking = new LinkedHashSet<>();
        decision.results().stream().filter(result -> isOpen(result, decision))
                .forEach(result -> result.missingFacts().stream().map(MissingFact::fact).forEach(lacking::add));
        Form said = PromisedJob.implied(state);
        lacking.removeIf(fact -> FactForm.isUnknown(said, fact.pointer()) || Topic.ONLY_OTHERS_KNOW.contains(fact));
        return List.copyOf(lacking);
    }

    /** Whether its yes would say more than the answer says already. */
    private static boolean isOpen(SchemeView result, EligibilityAnswer decision) {
        return switch (decision.outcome()) {
            case ENTITLED -> false;
            case MAY_BE_GRANTED -> Schemes.find(result.scheme())
                    .flatMap(scheme -> scheme.on(decision.asOf(), LawStandsUntil.configured()))
                    .filter(period -> period instanceof RuleVersion version && version.yes() == Outcome.ENTITLED)
                    .isPresent();
            default -> true;
        };
    }

    Response ask(Step step, String id, EligibilityAnswer decision, List<Fault> faults) {
        if (id.equals(DAY)) {
            Form state = FactForm.isAnswered(step.state(), FactForm.AS_OF) ? step.state()
                    : step.state().with(FactForm.AS_OF, step.words().day(CivilDay.today(clock)));
            return page(step, id, List.of(FactFields.day(FactForm.AS_OF, step.words().say("day.asOf"), state, faults,
                    step.words())), Optional.empty(), faults);
        }
        if (id.equals(PromisedJob.TOPIC)) {
            return page(step, id, List.of(PromisedJob.field(step.state(), faults, step.words())), Optional.empty(),
                    faults);
        }
        Topic topic = Topic.find(id).orElse(Topic.ALL.getFirst());
        if (topic.id().equals(Topic.COURSE)) {
            return page(step, topic.id(), List.of(), Optional.of(choice(step, decision)), faults);
        }
        return page(step, topic.id(), asked(step, topic, decision).stream().map(fact -> fields.field(fact,
                step.state(), faults, Optional.of(decision), decision.asOf(), step.words())).toList(),
                Optional.empty(), faults);
    }

    /** Again what was asked, or what was answered before, and what is open; all of the topic where that is nothing. */
    private static List<Fact<?>> asked(Step step, Topic topic, EligibilityAnswer decision) {
        Set<Fact<?>> asked = new LinkedHashSet<>();
        if (step.topic().filter(topic.id()::equals).isPresent()) {
            step.asked().forEach(pointer -> FactForm.fact(pointer).ifPresent(asked::add));
        }
        lacking(decision, step.state()).stream().filter(fact -> Topic.of(fact).equals(topic)).forEach(asked::add);
        step.state().names().stream().flatMap(name -> FactForm.fact(name).stream())
                .filter(fact -> Topic.of(fact).equals(topic)).forEach(asked::add);
        return List.copyOf(asked.isEmpty() ? topic.facts() : asked);
    }

    private CourseChoice choice(Step step, EligibilityAnswer decision) {
        return courses.find(step, decision.asOf(), fields.field(CourseFact.CODE, step.state(), List.of(),
                Optional.of(decision), decision.asOf(), step.words()).why());
    }

    private Response page(Step step, String id, List<FactField> asked, Optional<CourseChoice> course,
            List<Fault> faults) {
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
        personal.filter(fault -> mistakes.stream().noneMatch(told -> told.text().endsWith(words.of(fault.text()))))
                .ifPresent(fault -> mistakes.add(new Mistake(
                        asked.stream().findFirst().map(FactField::firstInput).orElse("q"), words.of(fault.text()))));
        boolean single = asked.size() == 1;
        String heading = single ? asked.getFirst().question() : words.say("topic." + id);
        TopicPage topic = new TopicPage(id, heading, single ? List.of(asked.getFirst().alone()) : asked, course,
                step.state().only(name -> !here.contains(name)).hidden(), step.trail(), mistakes);
        String title = words.titled(heading, mistakes);
        return Site.show(personal.isPresent() ? 400 : 200, (personal.isPresent() ? site.closed(step.visit(), title)
                : site.step(step.visit(), title)).withForm(Step.GO, course.isPresent() ? "enter" : Step.NEXT), template,
                topic);
    }
}
