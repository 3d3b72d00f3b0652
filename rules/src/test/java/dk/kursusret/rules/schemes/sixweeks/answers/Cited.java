package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Citation;

/** A citation as the tables of tests write it: its law, or the guidance where there is no law beside it. */
final class Cited {
    private Cited() {}

    static String law(Citation citation) {
        return citation.law().orElseGet(citation::toString);
    }
}
