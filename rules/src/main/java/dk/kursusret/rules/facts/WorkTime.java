package dk.kursusret.rules.facts;

/** Full or part time: of an insurance, or of a registration as job seeker. */
public enum WorkTime {
    FULL_TIME, PART_TIME
}
