package dk.kursusret.functions.compose;

import dk.kursusret.functions.lists.CourseSearch.Hit;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.Weekdays;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a course lasts that is taken on every weekday: 7.4 hours a day, public holidays counted, as the account of six
 * weeks counts.
 *
 * @param days weekdays, a part of one counted as one
 */
record CourseTime(int days, LocalDate lastDay) {

    /** Empty where the list does not say. */
    static Optional<CourseTime> of(Hit hit, LocalDate start) {
        return hit.entry().course().hours().filter(hours -> hours.signum() > 0)
                .map(hours -> hours.divide(HoursAccount.HOURS_A_DAY, 0, RoundingMode.CEILING).intValueExact())
                .map(days -> new CourseTime(days, Weekdays.last(days, start)));
    }
}
