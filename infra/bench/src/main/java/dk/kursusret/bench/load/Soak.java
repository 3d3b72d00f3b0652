package dk.kursusret.bench.load;

import dk.kursusret.bench.figures.Figure;
import dk.kursusret.bench.figures.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The local server at its limit for a long time, with a publish in the middle of it: every question is answered, each
 * reader changes from the one edition to the other once, and memory stays as it was.
 */
public final class Soak {
    private static final int READERS = 8;
    private static final int PARTS = 5;
    private static final String LIST = "rar-sjaelland";
    private static final String FIRST_DAY = "2021-10-01";
    private final Path home;
    private final Duration time;
    private final List<Reader> readers = new CopyOnWriteArrayList<>();

    /** @param home the product's folder */
    public Soak(Path home, Duration time) {
        this.home = home;
        this.time = time;
    }

    /** @throws IllegalStateException where a question was dropped, or a reader saw something else than one change */
    public Section measure() throws IOException, InterruptedException {
        try (LocalServer server = LocalServer.start(home, Files.createTempDirectory("kursusret-soak"))) {
            List<Double> resident = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < READERS; i++) {
                    Reader reader = new Reader(server);
                    readers.add(reader);
                    threads.execute(reader);
                }
                try {
                    watch(server, resident);
                    publish(server);
                    watch(server, resident);
                } finally {
                    readers.forEach(reader -> reader.asksOn = false);
                }
            }
            return section(resident);
        }
    }

    /** For half of the time. */
    private void watch(LocalServer server, List<Double> resident) throws IOException, InterruptedException {
        long until = System.nanoTime() + time.toNanos() / 2;
        while (System.nanoTime() < until) {
            server.resident().ifPresent(megabytes -> resident.add((double) megabytes));
            Thread.sleep(time.dividedBy(20L * PARTS));
        }
    }

    private Section section(List<Double> resident) {
        for (Reader reader : readers) {
            reader.hold();
        }
        long answers = readers.stream().mapToLong(reader -> reader.answers).sum();
        List<Figure> figures = new ArrayList<>();
        // The first part is the start: code is compiled, pools fill.
        int part = resident.size() / PARTS;
        for (int i = 2; i < PARTS && part > 0; i++) {
            figures.add(Figure.of("part " + (i + 1) + " of " + PARTS, "memory of the process",
                    resident.subList(i * part, (i + 1) * part), resident.subList(part, 2 * part)));
        }
        List<String> notes = new ArrayList<>(List.of(
                answers + " full questions over " + READERS + " connections in " + time.toSeconds()
                        + " seconds: all were answered by 200.",
                "A corrected list was published in the middle: each of the " + READERS
                        + " readers changed to it once, and never back."));
        if (!resident.isEmpty()) {
            notes.add("Megabytes: median " + Math.round(Figure.median(resident)) + ", greatest "
                    + Math.round(resident.stream().mapToDouble(Double::doubleValue).max().orElseThrow()) + ".");
        }
        return new Section("At the limit for " + time.toSeconds() + " seconds", "the second fifth of the time", figures,
                notes);
    }

    /** The sample list with one more krone in a price, so that its bytes are others. */
    private void publish(LocalServer server) throws IOException {
        String list = Files.readString(
                home.resolve(Path.of("samples", "lists", "SAMPLE_" + LIST + "_" + FIRST_DAY + ".csv")));
        byte[] corrected = list.replaceFirst(";1\\.220,00;", ";1.221,00;").getBytes(StandardCharsets.UTF_8);
        StringBuilder path = new StringBuilder(
                "/v1/admin/imports?publish=true&reason=bench&list=" + LIST + "&edition=" + FIRST_DAY);
        for (int guard = 201; guard <= 210; guard++) {
            path.append("&acknowledge=A").append(guard);
        }
        try (Connection connection = new Connection(server.address())) {
            Connection.Answer answer = connection.ask(Question.post("publish", path.toString(),
                    Map.of("Content-Type", "application/octet-stream"), corrected));
            if (!answer.text().contains("\"PUBLISHED\"")) {
                throw new IllegalStateException("not published: " + answer.text());
            }
        }
    }

    /** Asks in full, again and again, and looks which edition answered. */
    private static final class Reader implements Runnable {
        private static final String BEFORE = "\"list\":\"" + LIST + "\",\"edition\":\"" + FIRST_DAY
                + "\",\"sha256\":\"";
        private static final int SHA = 64;
        private final LocalServer server;
        private final Question question = Questions.full();
        private final List<String> editions = new ArrayList<>();
        private volatile boolean asksOn = true;
        private long answers;
        private IOException broken;

        Reader(LocalServer server) {
            this.server = server;
        }

        @Override
        public void run() {
            try (Connection connection = new Connection(server.address())) {
                while (asksOn) {
                    Connection.Answer answer = connection.ask(question);
                    if (answer.status() != 200) {
                        throw new IOException("answered by " + answer.status());
                    }
                    answers++;
                    see(answer.text());
                }
            } catch (IOException e) {
                broken = e;
            }
        }

        private void see(String answer) {
            int at = answer.indexOf(BEFORE) + BEFORE.length();
            String edition = answer.substring(at, at + SHA);
            if (editions.isEmpty() || !editions.getLast().equals(edition)) {
                editions.add(edition);
            }
        }

        void hold() {
            if (broken != null) {
                throw new IllegalStateException("a question was dropped after " + answers + " answers", broken);
            }
            if (editions.size() != 2) {
                throw new IllegalStateException("a reader saw " + editions);
            }
        }
    }
}
