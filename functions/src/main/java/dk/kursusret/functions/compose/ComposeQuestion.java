package dk.kursusret.functions.compose;

import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.lists.CourseSearch.Hit;
import dk.kursusret.functions.lists.CourseSearch.Criteria;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The question which courses suit a person.
 *
 * @param person the question without a course; the first of its schemes that may say yes is used
 * @param start the weekday on which every course is assumed to begin
 * @param maxDays the most weekdays a course may last; if given, courses whose list states no length are left out
 */
public record ComposeQuestion(Question person, LocalDate start, Criteria criteria, Optional<Integer> maxDays) {

    /** Whether the course is no longer than allowed. */
    boolean admits(Hit hit) {
        return maxDays.isEmpty()
                || CourseTime.of(hit, start).filter(time -> time.days() <= maxDays.get()).isPresent();
    }
}
