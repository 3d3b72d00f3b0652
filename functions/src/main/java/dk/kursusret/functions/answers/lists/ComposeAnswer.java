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
 * One page of the courses that suit a person, best first.
 *
 * @param start the weekday on which every course is assumed to begin
 * @param person what the scheme says about the person
 * @param matching how many listed courses match the search, whether or not they suit the person
 * @param notExamined how many of these were not examined because there were too many
 * @param corrections words that no list has, with those searched for instead
 * @param missingData lists and rates that are missing
 * @param notices say that a list is a sample or has lapsed
 */
public record ComposeAnswer(@JsonUnwrapped When when, boolean advisory, Text advisoryText, LocalDate start,
        @JsonUnwrapped Person person, @JsonUnwrapped Part part, int matching, int notExamined, List<Fitting> courses,
        List<Correction> corrections, Collection<String> missingData, List<StatementView> notices) {
    /**
     * What the scheme says about the person, whatever the course.
     *
     * @param outcome NOT_ENTITLED if no course can change that, UNDETERMINED if it depends on the course
     * @param hoursLeft null if a fact it needs is unknown, or the scheme counts no hours
     * @param latestEnd likewise
     */
    @OrNull
    public record Person(String scheme, Outcome outcome, Optional<String> ruleVersion, Optional<Authority> decidedBy,
            Optional<BigDecimal> hoursLeft, Optional<LocalDate> latestEnd) {}

    /**
     * A course as the search returns it, and what the scheme says about it.
     *
     * @param found with the hours that it takes from the account, if the scheme has one
     * @param leaves hours left in the account after the course; null if a fact is unknown, or the scheme counts no hours
     * @param endsIfStartedOn the last day of the course; null if the list does not say how long it lasts
     */
    public record Fitting(@JsonUnwrapped Found found, @OrNull Optional<BigDecimal> leaves,
            @OrNull Optional<LocalDate> endsIfStartedOn, Outcome outcome, List<MissingFact> missingFacts) {

        /** Whether every list that has the course is a sample. */
        @JsonIgnore
        public boolean restsOnSample() {
            return found.lists().stream().allMatch(list -> list.sample());
        }
    }
}
