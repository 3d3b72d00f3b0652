package dk.kursusret.rules.facts;

/** The level of an education a person has; OTHER is compared with a vocational education by admission and length. */
public enum EducationLevel {
    PRIMARY, UPPER_SECONDARY, VOCATIONAL, SHORT_HIGHER, MEDIUM_HIGHER, LONG_HIGHER, OTHER
}
