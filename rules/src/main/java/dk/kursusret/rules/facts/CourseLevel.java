package dk.kursusret.rules.facts;

/** The kind of education a course belongs to; the glossary explains each. */
public enum CourseLevel {
    AMU, EUD, SOSU, ACADEMY, GENERAL, LITERACY, DANISH, RKV, PRIVATE, OTHER;

    /** Erhvervsrettet voksen- og efteruddannelse, which {@code six-weeks} § 2, stk. 2, is about. */
    public boolean isVocationalAdultEducation() {
        return this == AMU || this == EUD || this == SOSU;
    }
}
