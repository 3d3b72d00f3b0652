package dk.kursusret.functions.pages.citizen;

import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.eligibility.Decisions;
import dk.kursusret.functions.pages.citizen.Answer.Said;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Renderer;
import dk.kursusret.functions.pages.site.Site;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.PersonFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was said, for checking; and the answer. */
public final class AnswerPages {
    private final Site site;
    private final Renderer renderer;
    private final Decisions decisions;
    private final CourseFinder courses;
    private final Regions regions;
    private final KnownLists lists;

    public AnswerPages(Site site, Renderer renderer, Decisions decisions, CourseFinder courses, Regions regions,
            KnownLists lists) {
        this.site = site;
        this.renderer = renderer;
        this.decisions = decisions;
        this.courses = courses;
        this.regions = regions;
        this.lists = lists;
    }

    Response check(Request request, Form form, Form state, EligibilityAnswer decided, String trail) {
        Words words = Site.words(form);
        return renderer.render(200, "check", site.step(request, form, words.say("check.heading")),
                Map.of("said", said(state, decided, words, Voice.CITIZEN), "asOf", words.day(decided.asOf()),
                        "carried",
                        state.hidden(), "trail", trail));
    }

    /** @param withLink whether the person asked for an address that carries the facts */
    public Response answer(Request request, Form form, Form state, EligibilityAnswer decided, boolean withLink) {
        Words words = Site.words(form);
        Answer answer = of(state, decided, words, Voice.CITIZEN);
        return renderer.render(200, "answer", site.closed(request, form, answer.heading()),
                Map.of("answer", answer, "carried", state.hidden(), "link",
                        withLink ? "svar?" + state.query() : ""));
    }

    public Answer of(Form state, EligibilityAnswer decided, Words words, Voice voice) {
        return new Answer(decided, said(state, decided, words, voice), lists, words,
                voice);
    }

    private List<Said> said(Form state, EligibilityAnswer decided, Words words, Voice voice) {
        List<Said> said = new ArrayList<>();
        for (Fact<?> fact : facts(state)) {
            if (FactForm.isAnswered(state, fact.pointer())) {
                List<String> values = FactForm.values(state, fact.pointer());
                String value = values.isEmpty() ? words.say("unknown")
                        : shown(fact, values, decided.asOf(), words, voice);
                said.add(new Said(fact.pointer(), voice.name(fact, words), value, Topic.of(fact).id(),
                        values.isEmpty() ? "" : voice.stated(fact, value, words)));
            }
        }
        return said;
    }

    /** In the order of the topics. */
    private static List<Fact<?>> facts(Form state) {
        List<Fact<?>> all = new ArrayList<>();
        Topic.ALL.forEach(topic -> all.addAll(topic.facts()));
        for (int i = 0; i < FactForm.values(state, PersonFact.EDUCATIONS.pointer()).size(); i++) {
            all.addAll(EducationFact.of(i));
        }
        return all;
    }

    private String shown(Fact<?> fact, List<String> values, LocalDate asOf, Words words, Voice voice) {
        String first = values.getFirst();
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            return regions.municipality(first).map(m -> m.name()).orElse(first);
        }
        if (fact.equals(CourseFact.CODE) || fact.equals(CourseFact.ENTRY)) {
            return courses.title(first, asOf).map(title -> title + " (" + first + ")").orElse(first);
        }
        return switch (fact.type()) {
            case FactType.Flag flag -> words.say(first.equals("true") ? "yes" : "no");
            case FactType.Day day -> words.day(LocalDate.parse(first));
            case FactType.WholeNumber whole -> first;
            case FactType.Quantity quantity -> words.number(new BigDecimal(first.replace(',', '.')));
            case FactType.Choice<?> choice -> Stream.of(choice.values().getEnumConstants())
                    .filter(each -> each.name().equals(first)).map(each -> voice.choice(each, asOf, words)).findFirst()
                    .orElse(first);
            case FactType.Educations educations -> first.equals(FactForm.NONE) ? words.say("education.none")
                    : values.stream().map(level -> voice.choice(EducationLevel.valueOf(level), words))
                            .collect(Collectors.joining(", "));
            case FactType.Words many ->
                first.equals(FactForm.NONE) ? words.say("none") : String.join(", ", values);
            case FactType.Word word -> first;
        };
    }
}
