package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.OrNull;
import dk.kursusret.functions.answers.StatementView;
import dk.kursusret.functions.answers.When;
import dk.kursusret.functions.answers.lists.CoursesAnswer.Found;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The courses that fit a person, a page of them, best first.
 *
 * @param start the weekday on which each is taken to begin
 * @param person what the scheme says of the person
 * @param matching how many courses of the lists are of the kind that was asked for, whether they fit or not
 * @param notExamined how many of them were not looked at, because there were too many
 * @param corrections what was looked for instead of words that no list has
 * @param missingData lists and rates that are not there
 * @param notices that a list is a sample, or has lapsed
 */
public record ComposeAnswer(@JsonUnwrapped When when, boolean advisory, Text advisoryText, LocalDate start,
        @JsonUnwrapped Person person, @JsonUnwrapped Part part, int matching, int notExamined, List<Fitting> courses,
        List<Correction> corrections, Collection<String> missingData, List<StatementView> notices) {
    /**
     * What the scheme says of the person, whatever the course.
     *
     * @param outcome NOT_ENTITLED where no course can change it, UNDETERMINED where a course decides
     * @param hoursLeft null where a fact for it is unknown, or the scheme counts none
     * @param latestEnd likewise
     */
    @OrNull
    public record Person(String scheme, Outcome outcome, Optional<String> ruleVersion, Optional<Authority> decidedBy,
            Optional<BigDecimal> hoursLeft, Optional<LocalDate> latestEnd) {}

    /**
     * A course as the search gives it, and what the scheme says of it.
     *
     * @param found its hours are those that it takes of the account, where there is one
     * @param leaves hours of the account after the course; null where a fact for it is unknown, or the scheme counts none
     * @param endsIfStartedOn its last day; null where the list does not say how long it lasts
     */
    public record Fitting(@JsonUnwrapped Found found, @OrNull Optional<BigDecimal> leaves,
            @OrNull Optional<LocalDate> endsIfStartedOn, Outcome outcome, List<MissingFact> missingFacts) {

        /** Whether the only lists that have it are samples. */
        @JsonIgnore
        public boolean restsOnSample() {
            return found.lists().stream().allMatch(list -> list.sample());
        }
    }
}
