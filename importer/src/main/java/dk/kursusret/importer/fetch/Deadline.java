package dk.kursusret.importer.fetch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/** Cancels work when the time is up, even while the other side keeps sending a trickle of bytes. */
final class Deadline implements AutoCloseable {
    private final long end;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    void cancelWhenOver(Cancellable work) {
        timer.schedule(work::cancel, end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    boolean isOver() {
        return System.nanoTime() >= end;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
