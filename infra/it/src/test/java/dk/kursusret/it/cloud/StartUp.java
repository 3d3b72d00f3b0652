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
 * A function started from scratch and asked some questions, through a substitute for Lambda's Runtime API.
 *
 * @param init milliseconds until it is ready for the first question, or for its snapshot
 * @param first milliseconds for the first answer
 * @param warm median in milliseconds for the later answers
 * @param answer the last answer
 * @param log everything it wrote
 */
record StartUp(double init, double first, double warm, JsonNode answer, List<String> log) {
    private static final Path LOCALSTACK = Path.of("..", "localstack");

    /**
     * @param python the Python in which the executor is installed
     * @param code a jar or a folder of classes
     * @param snapshot whether the function is told that a snapshot will be taken, and warms up before it
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
