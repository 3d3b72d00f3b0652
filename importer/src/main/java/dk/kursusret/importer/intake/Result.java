package dk.kursusret.importer.intake;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The result of a request. */
public sealed interface Result<T> {

    /** The request was carried out, or would have been in a dry run; the value says with what outcome. */
    record Done<T>(T value) implements Result<T> {}

    /** Nothing was done. */
    record Refused<T>(Refusal why) implements Result<T> {}

    default <E extends RuntimeException> T orElseThrow(Function<Refusal, E> problem) {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal why) -> throw problem.apply(why);
        };
    }

    /**
     * Makes up to five attempts.
     *
     * @param attempt reads, decides and writes; empty where someone else published or withdrew meanwhile
     */
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
