package dk.kursusret.bench.load;

import dk.kursusret.bench.Size;
import dk.kursusret.bench.figures.Figure;
import dk.kursusret.bench.figures.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** What questions over HTTP cost the local server, beside its start page: at its limit, and at a fixed rate. */
public final class Load {
    private static final int CONNECTIONS = 8;
    private static final int WAITING = 64;
    private static final double NANOS = 1e9;
    private final Path home;
    private final Size size;

    /** @param home the product's folder */
    public Load(Path home, Size size) {
        this.home = home;
        this.size = size;
    }

    public List<Section> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kursusret-load");
        try (LocalServer server = LocalServer.start(home, folder)) {
            return List.of(atTheLimit(server), atRate(server));
        }
    }

    private Section atTheLimit(LocalServer server) throws IOException {
        List<Question> questions = Stream
                .concat(Stream.of(Questions.START_PAGE, Questions.full()), Questions.others().stream()).toList();
        Askers askers = new Askers(server.address(), CONNECTIONS);
        Duration turn = Duration.ofSeconds(size.of(1, 4));
        questions.forEach(question -> askers.atTheLimit(question, Duration.ofSeconds(size.of(1, 15))));
        Map<Question, List<Double>> rates = new LinkedHashMap<>();
        Map<Question, List<Double>> costs = new LinkedHashMap<>();
        for (int round = 0; round < size.of(2, 9); round++) {
            for (Question question : questions) {
                Duration before = server.cpu();
                Askers.Limit limit = askers.atTheLimit(question, turn);
                double cost = server.cpu().minus(before).toNanos() / NANOS / limit.answers();
                rates.computeIfAbsent(question, none -> new ArrayList<>()).add(limit.rate());
                costs.computeIfAbsent(question, none -> new ArrayList<>()).add(cost);
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Question question : questions.subList(1, questions.size())) {
            figures.add(byTurns(question, "answers a second", rates));
            figures.add(byTurns(question, "processor time of the server", costs));
        }
        return new Section("Load on the local server, at its limit", "its start page, asked by turns", figures,
                List.of("Every answer was a 200, over " + CONNECTIONS + " connections that stay open.",
                        sizes(server, questions)));
    }

    /** Each round beside the same round's start page. */
    private static Figure byTurns(Question question, String kind, Map<Question, List<Double>> values) {
        List<Double> pages = values.get(Questions.START_PAGE);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < pages.size(); round++) {
            ratios.add(values.get(question).get(round) / pages.get(round));
        }
        return new Figure(question.name(), kind, ratios);
    }

    private static String sizes(LocalServer server, List<Question> questions) throws IOException {
        List<String> sizes = new ArrayList<>();
        try (Connection connection = new Connection(server.address())) {
            for (Question question : questions) {
                sizes.add(question.name() + " " + connection.ask(question).body().length);
            }
        }
        return "Bytes of a body: " + String.join("; ", sizes) + ".";
    }

    private Section atRate(LocalServer server) {
        Askers askers = new Askers(server.address(), WAITING);
        int perSecond = size.of(20, 50);
        Duration turn = Duration.ofSeconds(size.of(2, 20));
        Question full = Questions.full();
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        for (int round = 0; round < size.of(1, 5); round++) {
            Histogram page = askers.atRate(Questions.START_PAGE, perSecond, turn);
            Histogram answers = askers.atRate(full, perSecond, turn);
            for (double percentile : List.of(50.0, 90.0, 99.0)) {
                ratios.computeIfAbsent("time to the answer, p" + Math.round(percentile), none -> new ArrayList<>())
                        .add((double) answers.getValueAtPercentile(percentile)
                                / page.getValueAtPercentile(percentile));
            }
        }
        return new Section("Load on the local server, " + perSecond + " questions a second",
                "its start page at that rate",
                ratios.entrySet().stream()
                        .map(one -> new Figure(full.name(), one.getKey(), one.getValue())).toList(),
                List.of("An open model: questions come when they are due, answered or not, and time counts from then."));
    }
}
