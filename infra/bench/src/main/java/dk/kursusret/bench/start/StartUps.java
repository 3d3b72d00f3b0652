package dk.kursusret.bench.start;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.bench.Size;
import dk.kursusret.bench.figures.Figure;
import dk.kursusret.bench.figures.Section;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How the query functions start, primed and unprimed, compared with a function that does nothing and a typical one. */
public final class StartUps {
    private static final String PACKAGE = "dk.kursusret.functions.";
    private static final String QUESTION = """
            {"asOf":"2021-11-15","municipality":"0370","schemes":["regional-pool"],
             "person":{"group":"DAGPENGE"},"course":{"code":"42994"}}""";
    private final Path home;
    private final Size size;
    private final Path folder;

    /**
     * @param home the product's folder
     * @param folder for the functions' code
     */
    public StartUps(Path home, Size size, Path folder) {
        this.home = home;
        this.size = size;
        this.folder = folder;
    }

    /** A function, its question, and its starts in the order of the rounds. */
    private record Subject(String name, String handler, Code code, StartUp.Begins begins, byte[] event,
            List<StartUp> starts) {}

    public Section measure() throws Exception {
        try (SampleTables tables = SampleTables.open(home.resolve("samples").resolve("lists"))) {
            List<Subject> subjects = subjects();
            Map<String, String> environment = new HashMap<>(tables.environment());
            environment.put("PRIMING_SECONDS", Integer.toString(size.of(1, 20)));
            for (int round = 0; round < size.of(1, 7); round++) {
                for (Subject subject : subjects) {
                    subject.starts().add(StartUp.of(subject.handler(), subject.code(), subject.begins(),
                            subject.event(), environment));
                }
            }
            return section(subjects);
        }
    }

    private List<Subject> subjects() throws IOException {
        Code product = Code.unpacked(home.resolve(Path.of("functions", "target", "functions.jar")),
                Files.createDirectories(folder.resolve("functions")));
        List<Subject> subjects = new ArrayList<>();
        byte[] question = event("POST", "/v1/eligibility", QUESTION);
        subjects.add(subject("nothing", EmptyHandler.class.getName(),
                Code.of(EmptyHandler.class, folder.resolve("empty")), StartUp.Begins.ON_DEMAND, question));
        subjects.add(subject("Jackson and AWS's event classes", PojoHandler.class.getName(),
                Code.of(PojoHandler.class, folder.resolve("pojo"), "aws-lambda-java-events-", "jackson-core-2",
                        "jackson-databind-2", "jackson-annotations-2", "joda-time-"),
                StartUp.Begins.ON_DEMAND, question));
        Map<String, byte[]> functions = new LinkedHashMap<>();
        functions.put("EligibilityHandler", question);
        functions.put("PriceCeilingHandler",
                event("POST", "/v1/price-ceiling", "{\"asOf\":\"2015-09-01\",\"hours\":37}"));
        functions.put("CatalogHandler", event("GET", "/v1/courses", ""));
        functions.put("PagesHandler", event("POST", "/sagsbehandler", "%2Fmunicipality=0370&%2Fcourse%2Fcode=42994"));
        functions.forEach((name, event) -> {
            for (StartUp.Begins begins : StartUp.Begins.values()) {
                subjects.add(subject(name + (begins == StartUp.Begins.PRIMED ? ", primed" : ""), PACKAGE + name,
                        product, begins, event));
            }
        });
        return subjects;
    }

    private static Subject subject(String name, String handler, Code code, StartUp.Begins begins, byte[] event) {
        return new Subject(name, handler, code, begins, event, new ArrayList<>());
    }

    private static byte[] event(String method, String path, String body) {
        ObjectNode event = Json.object().put("httpMethod", method).put("path", path).put("resource", path)
                .put("body", body);
        event.putObject("requestContext").put("requestId", "measured");
        return Json.text(event).getBytes(StandardCharsets.UTF_8);
    }

    private static Section section(List<Subject> subjects) {
        Subject nothing = subjects.getFirst();
        List<Figure> figures = new ArrayList<>();
        for (Subject subject : subjects.subList(1, subjects.size())) {
            figures.add(figure(subject, nothing, "until it waits", start -> start.init().clock()));
            figures.add(figure(subject, nothing, "until it waits, processor time", start -> start.init().processor()));
            figures.add(figure(subject, nothing, "first answer", start -> start.first().clock()));
            figures.add(figure(subject, nothing, "answers after that", start -> start.later().clock()));
        }
        return new Section("How the functions start", "a function that does nothing, started in turns", figures,
                List.of("Every answer was a 200. The functions are started by AWS's Runtime Interface Client, with the tables in"
                        + " DynamoDB Local; the time that AWS takes to restore a snapshot is not included.",
                        "A primed function is ready when its warm-up is done, before the snapshot."));
    }

    private static Figure figure(Subject subject, Subject nothing, String kind, Function<StartUp, Double> part) {
        return Figure.of(subject.name(), kind, subject.starts().stream().map(part).toList(),
                nothing.starts().stream().map(part).toList());
    }
}
