package dk.kursusret.it.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function started anew and asked some questions, by the Runtime API that stands in for Lambda's.
 *
 * @param init milliseconds until it waits for the first question, or until its snapshot would be taken
 * @param first of the first answer
 * @param warm of those after it, their median
 * @param answer the last
 * @param log all that it wrote
 */
record StartUp(double init, double first, double warm, JsonNode answer, List<String> log) {
    private static final Path LOCALSTACK = Path.of("..", "localstack");

    /**
     * @param python the one that has the executor
     * @param code a jar, or a folder of classes
     * @param snapshot whether it is told that a snapshot will be taken, and does its first work before
     */
    static StartUp of(String python, String handler, Path code, JsonNode event, Map<String, String> environment,
            boolean snapshot)
            throws IOException, InterruptedException {
        Path file = Files.createTempFile("kursusret", ".json");
        try {
            Files.writeString(file, Json.text(event));
            List<String> line = new ArrayList<>(List.of(python, "-B",
                    LOCALSTACK.resolve("startup.py").toString(), "--java-home", System.getProperty("java.home"),
                    "--ric", LOCALSTACK.resolve(Path.of("target", "ric")).toAbsolutePath().toString(), "--code",
                    code.toString(), "--handler", handler, "--event", file.toString()));
            environment.forEach((name, value) -> line.addAll(List.of("--set", name + "=" + value)));
            if (snapshot) {
                line.add("--snapshot");
            }
            Command done = Command.run(new ProcessBuilder(line));
            if (done.exit() != 0) {
                throw new IllegalStateException(handler + ": " + done.out() + done.err());
            }
            JsonNode measured = Json.MAPPER.readTree(done.out());
            return new StartUp(measured.path("init").asDouble(), measured.path("first").asDouble(),
                    measured.path("warm").asDouble(), Json.MAPPER.readTree(measured.path("answer").asText()),
                    measured.path("log").valueStream().map(JsonNode::asText).toList());
        } finally {
            Files.delete(file);
        }
    }
}
