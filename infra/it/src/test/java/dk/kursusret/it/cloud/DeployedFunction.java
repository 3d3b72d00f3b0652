package dk.kursusret.it.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.util.Map;

/** A deployed function whose configuration a test changes for a while. */
record DeployedFunction(Aws aws, String name) {

    static DeployedFunction of(Deployment deployment, String logicalId) throws IOException, InterruptedException {
        return new DeployedFunction(deployment.aws(), deployment.resources().get(logicalId));
    }

    interface Action {
        void run() throws Exception;
    }

    /** Changes the configuration, runs the action, and restores the configuration. */
    void with(Map<String, Object> configuration, Action action) throws Exception {
        JsonNode before = configuration();
        try {
            configure(configuration);
            action.run();
        } finally {
            configure(Map.of("Handler", before.path("Handler").asText(), "Timeout", before.path("Timeout").asInt(),
                    "Environment", before.path("Environment")));
        }
    }

    /** The function's environment with some variables added or replaced. */
    Map<String, Object> environment(Map<String, String> more) throws IOException, InterruptedException {
        ObjectNode variables = Json.object();
        variables.setAll((ObjectNode) configuration().path("Environment").path("Variables"));
        more.forEach(variables::put);
        return Map.of("Variables", variables);
    }

    /** Invokes it asynchronously, with retries if it fails, as a schedule does. */
    void start() throws IOException, InterruptedException {
        aws.call("lambda", "invoke", "--function-name", name, "--invocation-type", "Event", "/dev/null");
    }

    private JsonNode configuration() throws IOException, InterruptedException {
        return aws.call("lambda", "get-function-configuration", "--function-name", name);
    }

    private void configure(Map<String, Object> configuration) throws IOException, InterruptedException {
        ObjectNode input = Json.object().put("FunctionName", name);
        configuration.forEach((key, value) -> input.set(key, Json.MAPPER.valueToTree(value)));
        aws.call("lambda", "update-function-configuration", "--cli-input-json", Json.text(input));
        aws.call("lambda", "wait", "function-updated-v2", "--function-name", name);
    }
}
