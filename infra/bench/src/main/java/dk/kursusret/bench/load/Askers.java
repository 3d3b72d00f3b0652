package dk.kursusret.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Who asks one question again and again over connections of their own; an answer that is not 200 is a mistake. */
final class Askers {
    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private final URI server;
    private final int connections;

    Askers(URI server, int connections) {
        this.server = server;
        this.connections = connections;
    }

    /** How many answers came, and in how many seconds. */
    record Limit(long answers, double seconds) {

        double rate() {
            return answers / seconds;
        }
    }

    /** What one of them does until the time is over. */
    private interface Asking {
        void ask(Connection connection) throws IOException, InterruptedException;
    }

    /** As fast as answers come: each asks when it is answered. */
    Limit atTheLimit(Question question, Duration time) {
        AtomicLong answers = new AtomicLong();
        long start = System.nanoTime();
        all(connection -> {
            while (System.nanoTime() - start < time.toNanos()) {
                answered(connection, question);
                answers.incrementAndGet();
            }
        });
        return new Limit(answers.get(), (System.nanoTime() - start) / 1e9);
    }

    /**
     * So many a second, whether answers come or not: time is counted from when a question was due, so that what a slow
     * answer keeps waiting counts as well.
     */
    Histogram atRate(Question question, int perSecond, Duration time) {
        Histogram microseconds = new ConcurrentHistogram(AT_MOST.toNanos() / 1000, 3);
        AtomicInteger next = new AtomicInteger();
        long questions = perSecond * time.toSeconds();
        long start = System.nanoTime();
        all(connection -> {
            for (int i = next.getAndIncrement(); i < questions; i = next.getAndIncrement()) {
                long due = start + i * 1_000_000_000L / perSecond;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                answered(connection, question);
                microseconds.recordValue(Math.min((System.nanoTime() - due) / 1000, AT_MOST.toNanos() / 1000));
            }
        });
        return microseconds;
    }

    private static void answered(Connection connection, Question question) throws IOException {
        Connection.Answer answer = connection.ask(question);
        if (answer.status() != 200) {
            throw new IOException(question.name() + " was answered by " + answer.status() + ": " + answer.text());
        }
    }

    /** @throws IllegalStateException where a question was not answered */
    private void all(Asking asking) {
        ConcurrentLinkedQueue<Exception> mistakes = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                threads.execute(() -> {
                    try (Connection connection = new Connection(server)) {
                        asking.ask(connection);
                    } catch (IOException | InterruptedException e) {
                        mistakes.add(e);
                    }
                });
            }
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException(mistakes.size() + " connections failed", mistakes.peek());
        }
    }
}
