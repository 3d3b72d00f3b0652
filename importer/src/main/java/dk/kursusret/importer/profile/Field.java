package dk.kursusret.importer.profile;

/** What a column of a list of courses, packages or rates means, whatever it is called there. */
public enum Field {
    RUNNING_NUMBER, ERHVERVSOMRAADE, CODE, TITLE, TYPE, DURATION, DURATION_IN_HOURS, PROVIDER, PATHS,
    WITHOUT_WAITING_PERIOD, PRICE, REMARK, ADDED, PACKAGE, NAME, NAME_EN, JOB_TITLE, REGION,
    COURSES, PRACTICE_WEEKS, SOURCE, RATE, APPLIES_FROM, APPLIES_TO, PUBLISHED_ON, CHECKED_ON, VALUE, UNIT, BASIS,
    ADDRESS
}
