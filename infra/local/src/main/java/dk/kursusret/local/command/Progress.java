package dk.kursusret.local.command;

import dk.kursusret.rules.texts.Text;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Shows how much of a file has been sent, on a line that is redrawn and finally erased. Silent unless a person is
 * watching.
 */
final class Progress implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final int WIDTH = 24;
    private static final Text READ = new Text("indlæses", "being read");
    /** Returns to the start of the line and erases it. */
    private static final String WIPE = "\r\033[K";
    private final PrintStream screen;
    private final String name;
    private final long total;
    private final Language language;
    private final long start = System.nanoTime();
    private final AtomicLong sent = new AtomicLong();
    private final Optional<Thread> painter;

    /**
     * @param name the file's name
     * @param total its length in bytes
     */
    Progress(Terminal terminal, String name, long total, Language language) {
        this.screen = terminal.err();
        this.name = name;
        this.total = Math.max(total, 1);
        this.language = language;
        this.painter = switch (terminal.screen()) {
            case WATCHED -> Optional.of(Thread.ofVirtual().start(this::paint));
            case UNWATCHED -> Optional.empty();
        };
    }

    void sent(long bytes) {
        sent.addAndGet(bytes);
    }

    /** Whether the whole file has been sent. */
    boolean isSent() {
        return sent.get() >= total;
    }

    private void paint() {
        try {
            while (true) {
                screen.print(WIPE + line());
                screen.flush();
                Thread.sleep(INTERVAL);
            }
        } catch (InterruptedException done) {
            screen.print(WIPE);
            screen.flush();
        }
    }

    /** A bar while the file is being sent; after that, for how long the server has been reading it. */
    String line() {
        long now = Math.min(sent.get(), total);
        int full = (int) (now * WIDTH / total);
        String bar = name + " [" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
        return now < total ? bar + now * 100 / total + " %"
                : bar + language.of(READ) + ", " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s";
    }

    @Override
    public void close() {
        painter.ifPresent(thread -> {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
