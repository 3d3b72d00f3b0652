package dk.kursusret.bench.decision;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Before anything is timed: whoever is compared decides the same, and the product what the model decides. */
final class Agreement {
    private static final int APPLICANTS = 2_000;
    private static final long SEED = 20150629;
    private final List<Peer> peers;

    Agreement(Peer... peers) {
        this.peers = List.of(peers);
    }

    /** @throws IllegalStateException naming the applicant of whom they say different things */
    void hold() {
        Random random = new Random(SEED);
        hold(Applicant.ENTITLED);
        for (int i = 0; i < APPLICANTS; i++) {
            hold(Applicant.anybody(random));
        }
    }

    /** @throws IllegalStateException where the product does not decide as the model does */
    static void holdProduct(Function<Sample, String> sixWeeks) {
        for (Sample sample : Sample.values()) {
            if (!sixWeeks.apply(sample).equals(sample.sixWeeks())) {
                throw new IllegalStateException(sample + " is decided otherwise: " + sixWeeks.apply(sample));
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
