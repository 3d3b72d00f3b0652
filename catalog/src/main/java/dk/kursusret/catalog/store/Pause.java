package dk.kursusret.catalog.store;

import java.time.Duration;

/** How a writer waits before it tries again. */
@FunctionalInterface
interface Pause {
    Pause SLEEPING = duration -> {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rows were being written", e);
        }
    };

    void of(Duration duration);
}
