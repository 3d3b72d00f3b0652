package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.sources.LegalSource;

/** The order on six weeks that is in force, and how its sections are cited. */
sealed interface Order {

    Citation at(String section);

    /** Cited by the guidance, with the same section of the order beside it. */
    record Explained(LegalSource order) implements Order {
        @Override
        public Citation at(String section) {
            return Citation.sixWeeks(section).beside(order, section);
        }
    }

    /** Cited by its own sections. */
    record Alone(LegalSource order) implements Order {
        @Override
        public Citation at(String section) {
            return Citation.of(order, section);
        }
    }
}
