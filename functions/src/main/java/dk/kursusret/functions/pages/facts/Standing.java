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

/** What a scheme's answer amounts to: its outcome, qualified if it rests on a sample, a missing list or other people. */
public enum Standing {
    ENTITLED, MAY_BE_GRANTED,
    /** A yes, provided that the official list has the course as our sample does. */
    SAMPLE,
    /** Everything else is met, but the list for the day is missing. */
    LIST,
    /** Everything else is met, but only others know the rest. */
    ASK,
    /** Everything else is met, but the rest has to be assessed by a person. */
    ASSESS, UNDETERMINED,
    /** A no only because our sample lacks the course; the official list may have it. */
    NOT_ON_SAMPLE,
    /** Our sample has the course, but the user did not find it on the official list. */
    NOT_LISTED,
    /** A no that will become a yes if the person waits. */
    NOT_YET, NOT_ENTITLED, RULE_NOT_AVAILABLE, NOT_IN_FORCE;

    private static final String FIVE_WEEKS = "six-weeks.waiting-period";

    /**
     * @param listedOn the lists on which the user found the course; empty if they have not looked
     * @param unknown the pointers of the facts that the person said they do not know
     */
    static Standing of(SchemeView card, Optional<List<String>> listedOn, Set<String> unknown) {
        return switch (card.outcome()) {
            case ENTITLED, MAY_BE_GRANTED -> isDecidedBySample(card) ? bySample(card, listedOn) : plain(card);
            case UNDETERMINED -> open(card, unknown);
            case NOT_ENTITLED -> refused(card, listedOn);
            case RULE_NOT_AVAILABLE, NOT_IN_FORCE -> plain(card);
        };
    }

    /** The order in which schemes are shown: a right, a likely yes, an open case, a doubtful no, a no that can change, a no. */
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

    /** Whether the official list would tell more than ours. */
    public boolean leadsToList() {
        return this == SAMPLE || this == LIST || this == NOT_ON_SAMPLE;
    }

    /** Whether this is a yes, or would be one if the official list has the course. */
    public boolean mayBeYes() {
        return rank() <= MAY_BE_GRANTED.rank();
    }

    /** Whether this is a yes that does not rest on a sample. */
    public boolean isYes() {
        return this == ENTITLED || this == MAY_BE_GRANTED;
    }

    /** Whether the scheme is shown on one line, unless it comes first. */
    public boolean isRefusal() {
        return this == NOT_LISTED || this == NOT_ENTITLED;
    }

    private static Standing plain(SchemeView card) {
        return valueOf(card.outcome().name());
    }

    private static boolean isSample(SchemeView card) {
        return card.listEdition().filter(EditionRef::sample).isPresent();
    }

    /** Whether every way to this yes depends on a list that is a sample. */
    private static boolean isDecidedBySample(SchemeView card) {
        return isSample(card) && card.ways().stream().filter(way -> way.outcome() == card.outcome())
                .allMatch(way -> way.conditions().stream().anyMatch(Standing::asksList));
    }

    private static Standing bySample(SchemeView card, Optional<List<String>> listedOn) {
        return foundOnOfficialList(card, listedOn).map(found -> found ? plain(card) : NOT_LISTED).orElse(SAMPLE);
    }

    /** Whether the user found the course on the official list; empty if they may not have looked at this list. */
    private static Optional<Boolean> foundOnOfficialList(SchemeView card, Optional<List<String>> listedOn) {
        String list = card.listEdition().orElseThrow().list();
        return listedOn.map(lists -> lists.stream().anyMatch(seen -> isOfOneKind(seen, list)))
                .filter(found -> found || listedOn.get().isEmpty());
    }

    /** Whether both are the same list, or both regional: a scheme that uses a region's list accepts its neighbours' too. */
    private static boolean isOfOneKind(String seen, String list) {
        return seen.equals(list)
                || !PositiveLists.NATIONWIDE.contains(seen) && !PositiveLists.NATIONWIDE.contains(list);
    }

    private static boolean asksList(ConditionView condition) {
        return condition.facts().contains(CourseFact.LISTED_ON);
    }

    private static Standing refused(SchemeView card, Optional<List<String>> listedOn) {
        if (isSample(card) && foundOnOfficialList(card, listedOn).isEmpty() && failsOnlyBy(card, Standing::asksList)) {
            return NOT_ON_SAMPLE;
        }
        boolean canWait = !card.wouldChange().isEmpty()
                && failsOnlyBy(card, condition -> condition.id().equals(FIVE_WEEKS));
        return canWait ? NOT_YET : NOT_ENTITLED;
    }

    /** Whether nothing but this stands in the way of a yes, in at least one situation. */
    private static boolean failsOnlyBy(SchemeView card, Predicate<ConditionView> reason) {
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

    /** Whether the authority has to assess this: details of an education that the person said they do not know. */
    public static boolean isAssessed(MissingFact missing, Set<String> unknown) {
        String pointer = missing.pointer();
        return unknown.contains(pointer) && pointer.startsWith(PersonFact.EDUCATIONS.pointer() + "/");
    }
}
