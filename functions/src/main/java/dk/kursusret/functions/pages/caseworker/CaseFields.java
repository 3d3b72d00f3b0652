package dk.kursusret.functions.pages.caseworker;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.answers.EligibilityAnswer;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.pages.facts.FactFields;
import dk.kursusret.functions.pages.facts.FactForm;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.facts.Voice;
import dk.kursusret.functions.pages.site.FactField;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields of a case: those that the chosen schemes need on the day, given what is known of the case. Other fields that
 * were filled in are carried along hidden; the rest are left out unless all fields are asked for.
 */
public final class CaseFields {
    /** The basics of a case, which are shown whether or not a rule uses them. */
    private static final Set<Fact<?>> ALWAYS = Set.of(CaseFact.MUNICIPALITY, PersonFact.GROUP, CourseFact.CODE,
            CourseFact.START, CourseFact.END);
    /** Facts that the amounts and hours of a yes depend on. */
    private static final Set<Fact<?>> OF_A_YES = Set.of(CourseFact.HOURS, CourseFact.PRICE, CourseFact.TEACHING_DAYS,
            CourseFact.FULL_TIME, CaseFact.KM_PER_DAY, CaseFact.TRAVEL_DAYS, CaseFact.LODGED_AWAY);
    private final FactFields fields;
    private final Clock clock;

    public CaseFields(Regions regions, KnownLists lists, Clock clock) {
        this.fields = new FactFields(regions, lists, Voice.CASEWORKER);
        this.clock = clock;
    }

    /** How much of the form is shown. */
    enum Extent {
        NEEDED, ALL
    }

    /** How important a field is for the answer. */
    public enum Weight {
        /** The outcome depends on it, and it is not known. */
        DECIDES, OTHER
    }

    public record Weighed(FactField field, Weight weight) {
        boolean isOpen() {
            return weight == Weight.DECIDES || field.error().isPresent();
        }
    }

    /** Facts that are filled in together, deciding ones first. */
    public record Section(String id, String heading, List<Weighed> fields) {
        /** Whether the section is unfolded, because a field in it decides or has an error. */
        public boolean isOpen() {
            return fields.stream().anyMatch(Weighed::isOpen);
        }

        public long deciding() {
            return fields.stream().filter(asked -> asked.weight() == Weight.DECIDES).count();
        }

        public long filledIn() {
            return fields.stream().filter(asked -> !asked.field().values().isEmpty()).count();
        }
    }

    /**
     * The form's sections, and the fields that were filled in but are not shown.
     *
     * @param carried the fields not shown, to be sent along hidden
     * @param besides the names of these
     */
    public record Layout(List<Section> sections, List<Form.Field> carried, List<String> besides) {}

    /** @param decided the answer from what could be read, which shows which facts are needed; empty if there is none */
    Layout layOut(Form state, List<Fault> faults, Optional<EligibilityAnswer> decided, Extent extent, Words words) {
        Set<Fact<?>> deciding = decided.stream().flatMap(answer -> answer.results().stream())
                .flatMap(result -> result.missingFacts().stream()).map(MissingFact::fact).collect(Collectors.toSet());
        Set<Fact<?>> needed = new HashSet<>(ALWAYS);
        needed.addAll(deciding);
        decided.ifPresent(answer -> needed.addAll(read(answer)));
        List<Section> sections = new ArrayList<>();
        List<Fact<?>> left = new ArrayList<>();
        for (CaseSection section : CaseSection.ALL) {
            List<Weighed> asked = new ArrayList<>();
            section.topics().stream().flatMap(topic -> facts(topic, state)).forEach(fact -> {
                FactField field = field(fact, state, faults, words);
                if (extent == Extent.ALL || needed.contains(fact) || field.error().isPresent()) {
                    asked.add(new Weighed(field, deciding.contains(fact) ? Weight.DECIDES : Weight.OTHER));
                } else if (state.has(fact.pointer())) {
                    left.add(fact);
                }
            });
            asked.sort(Comparator.comparing(Weighed::weight));
            if (!asked.isEmpty()) {
                sections.add(new Section(section.id(), words.say("caseworker.section." + section.id()),
                        List.copyOf(asked)));
            }
        }
        return new Layout(sections, left.stream().flatMap(fact -> state.all(fact.pointer()).stream()
                .map(value -> new Form.Field(fact.pointer(), value))).toList(),
                left.stream().map(fact -> Voice.CASEWORKER.name(fact, words)).toList());
    }

    private static Set<Fact<?>> read(EligibilityAnswer decided) {
        Set<Fact<?>> read = new HashSet<>();
        decided.results().stream().flatMap(result -> result.ways().stream()).flatMap(way -> way.conditions().stream())
                .forEach(condition -> read.addAll(condition.facts()));
        if (decided.results().stream().map(SchemeView::outcome).anyMatch(Outcome::isYes)) {
            read.addAll(OF_A_YES);
        }
        return read;
    }

    FactField field(Fact<?> fact, Form state, List<Fault> faults, Words words) {
        LocalDate asOf = FactForm.asOf(state).orElse(CivilDay.today(clock));
        return fields.field(fact, state, faults, Optional.empty(), asOf, words).compact(words.say("select.unknown"));
    }

    /** The facts of the topic, with the details that unusual and vocational educations need. */
    private static Stream<Fact<?>> facts(Topic topic, Form state) {
        return topic.facts().contains(PersonFact.EDUCATIONS)
                ? Stream.concat(topic.facts().stream(),
                        described(FactForm.value(state, PersonFact.EDUCATIONS).orElse(List.of())))
                : topic.facts().stream();
    }

    private static Stream<Fact<?>> described(List<Education> educations) {
        return IntStream.range(0, educations.size()).boxed()
                .<Fact<?>>flatMap(index -> switch (educations.get(index).level()) {
                    case OTHER -> EducationFact.of(index).stream();
                    case VOCATIONAL -> Stream.of(EducationFact.usedInLast5Years(index));
                    default -> Stream.empty();
                });
    }
}
