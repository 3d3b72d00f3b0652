package dk.kursusret.bench.decision;

/** What one would decide the model of eight rules with instead: the first rule that fits gives the answer. */
interface Peer {

    /** The condition that says no, or {@code entitled}. */
    Object answer(Applicant applicant);
}
