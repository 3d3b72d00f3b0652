package dk.kursusret.functions.compose;

import dk.kursusret.functions.answers.MissingFact;
import dk.kursusret.functions.answers.lists.ComposeAnswer.Fitting;
import dk.kursusret.functions.answers.lists.CourseView;
import dk.kursusret.functions.answers.lists.CoursesAnswer.Found;
import dk.kursusret.functions.lists.CourseSearch.Hit;
import dk.kursusret.rules.decision.Hours;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The courses that suit a person, found by trying them one by one.
 *
 * @param bestFirst ordered by outcome, samples after others, then by the number of missing facts and, if no words are
 *        searched for, by how little of the account they leave; otherwise in the order of the search
 * @param missingData the lists and rates that some of them depend on and that are missing
 */
record FittingCourses(List<Fitting> bestFirst, Collection<String> missingData) {
    private static final Comparator<Fitting> BEST_FIRST = Comparator.comparing(Fitting::outcome)
            .thenComparing(Fitting::restsOnSample)
            .thenComparing(course -> course.missingFacts().size());
    private static final Comparator<Fitting> USING_MOST_FIRST = BEST_FIRST
            .thenComparing(course -> course.leaves().orElse(HoursAccount.FULL));

    /** @param decide decides the case with the facts of a course */
    static FittingCourses of(List<Hit> hits, ComposeQuestion question, Function<Facts, SchemeDecision> decide) {
        LocalDate start = question.start();
        Optional<Group> group = question.person().facts().get(PersonFact.GROUP);
        List<Fitting> fitting = new ArrayList<>();
        Collection<String> missingData = new TreeSet<>();
        for (Hit hit : hits) {
            Optional<LocalDate> lastDay = CourseTime.of(hit, start).map(CourseTime::lastDay);
            SchemeDecision decided = decide.apply(facts(hit, start, lastDay));
            if (decided.outcome().mayBeYes()) {
                Account account = Account.of(decided);
                if (!account.isTooSmall()) {
                    fitting.add(fitting(hit, lastDay, decided, account, group));
                    missingData.addAll(decided.missingData());
                }
            }
        }
        fitting.sort(question.criteria().hasWords() ? BEST_FIRST : USING_MOST_FIRST);
        return new FittingCourses(fitting, missingData);
    }

    private static Facts facts(Hit hit, LocalDate start, Optional<LocalDate> lastDay) {
        Facts.Gathering facts = new Facts.Gathering();
        hit.entry().course().code().ifPresentOrElse(code -> facts.add(CourseFact.CODE, code),
                () -> facts.add(CourseFact.ENTRY, hit.entry().id()));
        facts.add(CourseFact.START, start);
        lastDay.ifPresent(day -> facts.add(CourseFact.END, day));
        return facts.all();
    }

    private static Fitting fitting(Hit hit, Optional<LocalDate> lastDay, SchemeDecision decided, Account account,
            Optional<Group> group) {
        Found found = Found.of(hit.entry(), hit.editions());
        CourseView counted = account.hours().map(hours -> found.course().counting(hours.course()))
                .orElse(found.course());
        return new Fitting(new Found(counted, found.providers(), found.lists()),
                account.hours().flatMap(Hours::remainingAfter), lastDay, decided.outcome(),
                MissingFact.of(decided.missingFacts(), group));
    }
}
