package dk.kursusret.importer.intake;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came of what was asked. */
public sealed interface Result<T> {

    /** It was done, or would have been: the value says what came of it. */
    record Done<T>(T value) implements Result<T> {}

    /** Nothing was done. */
    record Refused<T>(Refusal why) implements Result<T> {}

    default <E extends RuntimeException> T orElseThrow(Function<Refusal, E> problem) {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal why) -> throw problem.apply(why);
        };
    }

    /** @param attempt reads, decides and writes; empty where someone else published or withdrew meanwhile. It is tried five times */
    static <T> Result<T> retried(Supplier<Optional<Result<T>>> attempt) {
        for (int i = 0; i < 5; i++) {
            Optional<Result<T>> outcome = attempt.get();
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new Refused<>(Refusal.Because.OVERTAKEN);
    }
}
