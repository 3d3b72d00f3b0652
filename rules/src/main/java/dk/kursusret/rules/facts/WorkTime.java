package dk.kursusret.rules.facts;

/** Full or part time, of an insurance or of a registration as a jobseeker. */
public enum WorkTime {
    FULL_TIME, PART_TIME
}
