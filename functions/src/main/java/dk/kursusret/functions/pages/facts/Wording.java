package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The wording of questions to a citizen, which depends on earlier answers: the tense, and the benefit they receive. */
public record Wording(Form said, LocalDate asOf, Words words) {
    /** Facts about events, with the fact that gives the day of the event. */
    private static final Map<Fact<?>, Fact<LocalDate>> HAPPENS_ON = Map.of(PersonFact.EMPLOYMENT, CourseFact.START,
            PersonFact.COURSE_STARTED_IN_NOTICE, CourseFact.START, PersonFact.APPLIED_BEFORE_UNEMPLOYMENT,
            PersonFact.FIRST_UNEMPLOYED_DAY);
    private static final String AHEAD = "ahead";

    public String question(Fact<?> fact) {
        Stream<String> ahead = isAhead(fact) ? Stream.of(AHEAD) : Stream.empty();
        Stream<String> ofGroup = FactForm.value(said, PersonFact.GROUP).map(Group::name)
                .map(group -> group.toLowerCase(Locale.ROOT)).stream();
        return Stream.concat(ahead, ofGroup).map(variant -> Voice.textKey(variant, fact)).filter(words::has).findFirst()
                .map(key -> words.say(key)).orElseGet(() -> Voice.CITIZEN.name(fact, words));
    }

    private boolean isAhead(Fact<?> fact) {
        return HAPPENS_ON.containsKey(fact)
                && FactForm.value(said, HAPPENS_ON.get(fact)).filter(asOf::isBefore).isPresent();
    }
}
