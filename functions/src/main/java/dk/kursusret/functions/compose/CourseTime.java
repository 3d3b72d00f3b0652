package dk.kursusret.functions.compose;

import dk.kursusret.functions.lists.CourseSearch.Hit;
import dk.kursusret.rules.schemes.sixweeks.counting.HoursAccount;
import dk.kursusret.rules.schemes.sixweeks.counting.Weekdays;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a course lasts if it is taken every weekday at 7.4 hours a day. Public holidays count as weekdays, as in the
 * six-weeks account.
 *
 * @param days the number of weekdays, rounded up
 */
record CourseTime(int days, LocalDate lastDay) {

    /** Empty if the list does not state the length. */
    static Optional<CourseTime> of(Hit hit, LocalDate start) {
        return hit.entry().course().hours().filter(hours -> hours.signum() > 0)
                .map(hours -> hours.divide(HoursAccount.HOURS_A_DAY, 0, RoundingMode.CEILING).intValueExact())
                .map(days -> new CourseTime(days, Weekdays.last(days, start)));
    }
}
