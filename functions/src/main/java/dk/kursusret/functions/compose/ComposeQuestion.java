package dk.kursusret.functions.compose;

import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.lists.CourseSearch.Hit;
import dk.kursusret.functions.lists.CourseSearch.Wanted;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which courses fit a person.
 *
 * @param person the question without a course; of its schemes the first that may say yes is asked
 * @param start the weekday on which each course is taken to begin
 * @param maxDays so many weekdays a course may last; one whose list does not say how long it lasts is left out then
 */
public record ComposeQuestion(Question person, LocalDate start, Wanted wanted, Optional<Integer> maxDays) {

    /** Whether the course lasts no longer than was asked for. */
    boolean admits(Hit hit) {
        return maxDays.isEmpty()
                || CourseTime.of(hit, start).filter(time -> time.days() <= maxDays.get()).isPresent();
    }
}
