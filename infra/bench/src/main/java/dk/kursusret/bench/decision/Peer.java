package dk.kursusret.bench.decision;

/** An alternative engine for the model of eight rules, of which the first that applies gives the answer. */
interface Peer {

    /** The condition that refuses, or {@code entitled}. */
    Object answer(Applicant applicant);
}
