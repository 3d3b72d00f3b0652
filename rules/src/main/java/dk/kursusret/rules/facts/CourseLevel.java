package dk.kursusret.rules.facts;

/** The kind of education a course belongs to; the glossary explains each. */
public enum CourseLevel {
    AMU, EUD, SOSU, ACADEMY, GENERAL, LITERACY, DANISH, RKV, PRIVATE, OTHER
}
