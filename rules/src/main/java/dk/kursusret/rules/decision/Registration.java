package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.WorkTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the municipality registers the activity.
 *
 * @param bevillingsramme id of the grant frame; empty where the guide has no valid combination
 * @param afholdelseskategorier ids of the categories that fit the course; empty where its level is unknown, or the
 *        guide has no valid combination
 * @param fritagelse the exemption registered under six-weeks
 * @param weekly hours and minutes a week, as DFDG takes them
 * @param mandatory which of these must be registered; the rest are optional
 */
public record Registration(Optional<Integer> bevillingsramme, List<Integer> afholdelseskategorier,
        Optional<Persongruppemarkering> persongruppemarkering, Optional<WorkTime> fritagelse,
        Optional<WeeklyTime> weekly, List<String> mandatory) {

    /** A mark on the person for the days of the course. */
    public record Persongruppemarkering(String name, Optional<LocalDate> start, Optional<LocalDate> end) {}
}
