package dk.kursusret.functions.pages.facts;

import dk.kursusret.functions.answers.ConditionView;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.SchemeView;
import dk.kursusret.functions.answers.lists.MissingList;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.lists.EditionRef;
import dk.kursusret.rules.lists.PositiveLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a scheme's answer is worth at first sight: its outcome, or what a sample, a list that is not here or others leave open of it. */
public enum Standing {
    ENTITLED, MAY_BE_GRANTED,
    /** A yes if the official list has the course as our sample has it. */
    SAMPLE,
    /** The rest is fulfilled, and the list of the day is not here. */
    LIST,
    /** The rest is fulfilled, and what is left only others can tell. */
    ASK,
    /** The rest is fulfilled, and what is left a person has to assess. */
    ASSESS, UNDETERMINED,
    /** A no because our sample lacks the course, which the official list may have. */
    NOT_ON_SAMPLE,
    /** Our sample has the course; the official list, on which the person has looked, has not. */
    NOT_LISTED,
    /** A no that waiting turns into a yes. */
    NOT_YET, NOT_ENTITLED, RULE_NOT_AVAILABLE, NOT_IN_FORCE;

    private static final String FIVE_WEEKS = "six-weeks.waiting-period";

    /**
     * @param listedOn where the person has seen the course; empty where nobody has looked
     * @param unknown pointers of what the person said not to know
     */
    static Standing of(SchemeView card, Optional<List<String>> listedOn, Set<String> unknown) {
        return switch (card.outcome()) {
            case ENTITLED, MAY_BE_GRANTED -> sampleDecided(card) ? bySample(card, listedOn) : plain(card);
            case UNDETERMINED -> open(card, unknown);
            case NOT_ENTITLED -> refused(card, listedOn);
            case RULE_NOT_AVAILABLE, NOT_IN_FORCE -> plain(card);
        };
    }

    /** What is told first: a right, then what may be one, what is open, what may be no no, and a no. */
    int rank() {
        return switch (this) {
            case ENTITLED -> 0;
            case MAY_BE_GRANTED, SAMPLE -> 1;
            case LIST, ASK, ASSESS, UNDETERMINED -> 2;
            case NOT_ON_SAMPLE -> 3;
            case NOT_LISTED, NOT_YET -> 4;
            case NOT_ENTITLED, RULE_NOT_AVAILABLE, NOT_IN_FORCE -> 5;
        };
    }

    /** Whether the official list would say more than ours. */
    public boolean leadsToList() {
        return this == SAMPLE || this == LIST || this == NOT_ON_SAMPLE;
    }

    /** A yes, or one if the list has the course. */
    public boolean mayBeYes() {
        return rank() <= MAY_BE_GRANTED.rank();
    }

    /** A yes on which nothing of ours that is a sample stands. */
    public boolean isYes() {
        return this == ENTITLED || this == MAY_BE_GRANTED;
    }

    /** Told in a line, unless it stands first. */
    public boolean isRefusal() {
        return this == NOT_LISTED || this == NOT_ENTITLED;
    }

    private static Standing plain(SchemeView card) {
        return valueOf(card.outcome().name());
    }

    private static boolean isSample(SchemeView card) {
        return card.listEdition().filter(EditionRef::sample).isPresent();
    }

    /** Each of its ways to a yes asks a list. */
    private static boolean sampleDecided(SchemeView card) {
        return isSample(card) && card.ways().stream().filter(way -> way.outcome() == card.outcome())
                .allMatch(way -> way.conditions().stream().anyMatch(Standing::asksList));
    }

    private static Standing bySample(SchemeView card, Optional<List<String>> listedOn) {
        return hasLooked(card, listedOn).map(found -> found ? plain(card) : NOT_LISTED).orElse(SAMPLE);
    }

    /** Whether the course is on the official list; empty where nobody has looked there: who names other lists may not have. */
    private static Optional<Boolean> hasLooked(SchemeView card, Optional<List<String>> listedOn) {
        String list = card.listEdition().orElseThrow().list();
        return listedOn.map(lists -> lists.stream().anyMatch(seen -> isOfOneKind(seen, list)))
                .filter(found -> found || listedOn.get().isEmpty());
    }

    /** The same list, or both of regions: a scheme that asks for a region's list takes its neighbour's too. */
    private static boolean isOfOneKind(String seen, String list) {
        return seen.equals(list)
                || !PositiveLists.NATIONWIDE.contains(seen) && !PositiveLists.NATIONWIDE.contains(list);
    }

    private static boolean asksList(ConditionView condition) {
        return condition.facts().contains(CourseFact.LISTED_ON);
    }

    private static Standing refused(SchemeView card, Optional<List<String>> listedOn) {
        if (isSample(card) && hasLooked(card, listedOn).isEmpty() && failsAloneBy(card, Standing::asksList)) {
            return NOT_ON_SAMPLE;
        }
        boolean canWait = !card.wouldChange().isEmpty()
                && failsAloneBy(card, condition -> condition.id().equals(FIVE_WEEKS));
        return canWait ? NOT_YET : NOT_ENTITLED;
    }

    /** Whether a way to a yes lacks nothing else. */
    private static boolean failsAloneBy(SchemeView card, Predicate<ConditionView> reason) {
        return card.ways().stream().map(way -> way.conditions().stream()
                .filter(condition -> condition.result() == Result.NOT_MET).toList())
                .anyMatch(notMet -> !notMet.isEmpty() && notMet.stream().allMatch(reason));
    }

    private static Standing open(SchemeView card, Set<String> unknown) {
        boolean restFulfilled = card.ways().stream().anyMatch(way -> way.outcome() == Outcome.UNDETERMINED
                && way.conditions().stream().noneMatch(condition -> condition.result() == Result.NOT_MET));
        if (!restFulfilled) {
            return UNDETERMINED;
        }
        if (!card.missingFacts().isEmpty()) {
            List<MissingFact> ofPerson = card.missingFacts().stream()
                    .filter(missing -> !Topic.ONLY_OTHERS_KNOW.contains(missing.fact())).toList();
            return ofPerson.isEmpty() ? ASK
                    : ofPerson.stream().allMatch(missing -> isAssessed(missing, unknown)) ? ASSESS : UNDETERMINED;
        }
        if (card.missingData().isEmpty()) {
            return card.notices().stream().anyMatch(notice -> notice.condition().isPresent()) ? ASSESS : UNDETERMINED;
        }
        return MissingList.among(card.missingData()).isEmpty() ? UNDETERMINED : LIST;
    }

    /** Of an education that is none of the known ones, whoever cannot say its level leaves it to whoever decides. */
    public static boolean isAssessed(MissingFact missing, Set<String> unknown) {
        String pointer = missing.pointer();
        return unknown.contains(pointer) && pointer.startsWith(PersonFact.EDUCATIONS.pointer() + "/");
    }
}
