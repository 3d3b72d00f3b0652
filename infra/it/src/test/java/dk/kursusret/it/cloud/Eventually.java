package dk.kursusret.it.cloud;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits for something that happens asynchronously. */
final class Eventually {
    private Eventually() {}

    /** Returns the first non-empty answer; fails with what was waited for if none comes in time. */
    static <T> T find(String what, Duration atMost, Callable<Optional<T>> question) throws Exception {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> answer = question.call();
            if (answer.isPresent()) {
                return answer.get();
            }
            Thread.sleep(500);
        }
        throw new AssertionError("waited " + atMost + " for " + what);
    }

    static void holds(String what, Duration atMost, Callable<Boolean> question) throws Exception {
        find(what, atMost, () -> Optional.of(question.call()).filter(Boolean::booleanValue));
    }
}
