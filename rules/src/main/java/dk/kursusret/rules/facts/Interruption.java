package dk.kursusret.rules.facts;

/** Why a course was broken off. */
public enum Interruption {
    EMPLOYMENT, ILLNESS, MATERNITY_EARLIER_THAN_EXPECTED, MATERNITY, PROVIDER_CANCELLED, OWN_CHOICE, ABSENCE
}
