package dk.kursusret.it.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** The real template with the real jars, deployed by the script that operators use. */
final class Deployment implements AutoCloseable {
    static final String STACK = "kursusret-test";
    private static final Path SCRIPT = Path.of("..", "deploy", "deploy.sh");
    private static final String READY = "ready ";
    private final Backend backend;
    private final Aws aws;
    private final Api api;

    private Deployment(Backend backend) throws IOException, InterruptedException {
        this.backend = backend;
        this.aws = Aws.at(backend.endpoint());
        this.api = new Api(URI.create(deploy().out().strip().substring(READY.length())));
    }

    /** Deploys to an account that holds nothing of ours yet. */
    static Deployment to(Backend backend) throws IOException, InterruptedException {
        try {
            return new Deployment(backend);
        } catch (IOException | InterruptedException | RuntimeException e) {
            backend.close();
            throw e;
        }
    }

    /** Runs the script again, with template parameters such as {@code ThrottlingRate=60}. */
    Command deploy(String... more) throws IOException, InterruptedException {
        Command command = attempt(more);
        if (command.exit() != 0) {
            throw new IllegalStateException(command.out() + command.err());
        }
        return command;
    }

    Command attempt(String... more) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("bash", SCRIPT.toString(), "--no-build", "--stage", "test",
                "--stack", STACK, "--region", Aws.REGION.id(), "DeletionProtection=false"));
        line.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(Aws.environment(backend.endpoint()));
        builder.environment().put("SAM_CLI_POLL_DELAY", "1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return Command.run(builder);
    }

    String backend() {
        return backend.name();
    }

    /** Skips the test if functions run in containers, from which they cannot reach this machine. */
    void mustReachThisMachine() {
        if (!backend.reachesThisMachine()) {
            throw new TestAbortedException("functions in containers cannot reach what this test starts: " + backend());
        }
    }

    Aws aws() {
        return aws;
    }

    Api api() {
        return api;
    }

    /** An output of the stack. */
    String output(String key) throws IOException, InterruptedException {
        for (JsonNode output : aws.call("cloudformation", "describe-stacks", "--stack-name", STACK).path("Stacks")
                .path(0).path("Outputs")) {
            if (output.path("OutputKey").asText().equals(key)) {
                return output.path("OutputValue").asText();
            }
        }
        throw new IllegalStateException("the stack has no output " + key);
    }

    /** The physical names of the stack's resources by logical id. */
    Map<String, String> resources() throws IOException, InterruptedException {
        Map<String, String> names = new TreeMap<>();
        aws.call("cloudformation", "describe-stack-resources", "--stack-name", STACK).path("StackResources")
                .forEach(resource -> names.put(resource.path("LogicalResourceId").asText(),
                        resource.path("PhysicalResourceId").asText()));
        return names;
    }

    /** The state of an alarm: OK, ALARM or INSUFFICIENT_DATA. */
    String alarm(String logicalId) throws IOException, InterruptedException {
        return aws.call("cloudwatch", "describe-alarms", "--alarm-names", resources().get(logicalId))
                .path("MetricAlarms").path(0).path("StateValue").asText();
    }

    /** The logical ids of all unconditional resources, after SAM has transformed the template. */
    Set<String> declared() throws IOException, InterruptedException {
        JsonNode body = aws.call("cloudformation", "get-template", "--stack-name", STACK, "--template-stage",
                "Processed").path("TemplateBody");
        JsonNode template = body.isTextual() ? Json.MAPPER.readTree(body.asText()) : body;
        return template.path("Resources").propertyStream().filter(each -> !each.getValue().has("Condition"))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        aws.close();
        backend.close();
    }
}
