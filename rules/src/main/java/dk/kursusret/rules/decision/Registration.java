package dk.kursusret.rules.decision;

import dk.kursusret.rules.facts.WorkTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the jobcentre registers the activity.
 *
 * @param bevillingsramme id of the grant frame
 * @param afholdelseskategorier ids of the categories that fit the course; empty where its level is unknown
 * @param fritagelse the exemption registered under six-weeks
 * @param mandatory which of these must be registered; the rest is optional
 */
public record Registration(int bevillingsramme, List<Integer> afholdelseskategorier,
        Optional<Persongruppemarkering> persongruppemarkering, Optional<WorkTime> fritagelse, List<String> mandatory) {

    /** A mark on the person, over the course's days. */
    public record Persongruppemarkering(String name, Optional<LocalDate> start, Optional<LocalDate> end) {}
}
