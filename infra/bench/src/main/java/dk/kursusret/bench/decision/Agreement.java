package dk.kursusret.bench.decision;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Checks, before anything is timed, that all engines decide the same, and that the product decides the samples as
 * expected.
 */
final class Agreement {
    private static final int APPLICANTS = 2_000;
    private static final long SEED = 20150629;
    private final List<Peer> peers;

    Agreement(Peer... peers) {
        this.peers = List.of(peers);
    }

    /** @throws IllegalStateException if the engines disagree on an applicant, whom the message names */
    void hold() {
        Random random = new Random(SEED);
        hold(Applicant.ENTITLED);
        for (int i = 0; i < APPLICANTS; i++) {
            hold(Applicant.anybody(random));
        }
    }

    /** @throws IllegalStateException if the product does not decide a sample as expected */
    static void holdProduct(Function<Sample, String> sixWeeks) {
        for (Sample sample : Sample.values()) {
            if (!sixWeeks.apply(sample).equals(sample.sixWeeks())) {
                throw new IllegalStateException(sample + " has another outcome: " + sixWeeks.apply(sample));
            }
        }
    }

    private void hold(Applicant applicant) {
        List<Object> answers = peers.stream().map(peer -> peer.answer(applicant)).distinct().toList();
        if (answers.size() != 1) {
            throw new IllegalStateException("they do not agree on " + applicant + ": " + answers);
        }
    }
}
