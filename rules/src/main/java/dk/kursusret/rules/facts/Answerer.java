package dk.kursusret.rules.facts;

/** Who can answer a question about a fact. */
public enum Answerer {
    CITIZEN, SCHOOL, EMPLOYER, JOBCENTRE, A_KASSE
}
