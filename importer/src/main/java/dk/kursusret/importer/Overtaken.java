package dk.kursusret.importer;

import dk.kursusret.gateway.http.Problem;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Someone else published or withdrew an edition of the same list in the meantime. */
final class Overtaken {
    private static final int ATTEMPTS = 5;

    private Overtaken() {}

    /**
     * @param attempt reads, decides and writes; empty where someone else was faster
     * @throws Problem 409 where that is so every time
     */
    static <T> T retried(Supplier<Optional<T>> attempt) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<T> outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw problem();
    }

    /** 409; what was decided must be looked at again. */
    static Problem problem() {
        return new Problem(409, "conflict", new Text(
                "En anden har netop offentliggjort eller trukket en udgave af listen tilbage. Se på listen, og prøv igen.",
                "Someone else has just published or withdrawn an edition of the list. Look at the list, and try again."),
                List.of());
    }
}
