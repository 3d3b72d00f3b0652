package dk.kursusret.local.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the API, its functions and its gateway responses from an AWS SAM template. */
public final class TemplateReader {
    private final YamlTree resources;
    private final Path file;

    private TemplateReader(Path file) throws IOException {
        this.file = file;
        this.resources = YamlTree.of(file).at("Resources");
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the file lacks something; the message names it
     */
    public static Template read(Path file) throws IOException {
        return new TemplateReader(file).template();
    }

    private Template template() {
        YamlTree api = onlyApi();
        List<Route> routes = ofType("AWS::Serverless::Function").entrySet().stream()
                .flatMap(function -> routes(function.getKey(), function.getValue())).toList();
        return new Template(new Routes(routes), gatewayResponses(api.at("GatewayResponses")),
                api.at("BinaryMediaTypes").items().stream().flatMap(type -> type.text().stream())
                        .map(type -> type.replace("~1", "/")).collect(Collectors.toSet()),
                api.at("MinimumCompressionSize").text().stream().mapToInt(Integer::parseInt).findFirst());
    }

    private YamlTree onlyApi() {
        Map<String, YamlTree> apis = ofType("AWS::Serverless::Api");
        if (apis.size() != 1) {
            throw new IllegalArgumentException(file + " has " + apis.size() + " APIs, not one");
        }
        return apis.values().iterator().next();
    }

    /** The properties of all resources of a type, by logical id. */
    private Map<String, YamlTree> ofType(String type) {
        Map<String, YamlTree> found = new LinkedHashMap<>();
        resources.entries().forEach((id, resource) -> {
            if (resource.at("Type").text().filter(type::equals).isPresent()) {
                found.put(id, resource.at("Properties"));
            }
        });
        return found;
    }

    private Stream<Route> routes(String function, YamlTree properties) {
        return properties.at("Events").entries().values().stream()
                .filter(event -> event.at("Type").text().filter("Api"::equals).isPresent())
                .map(event -> event.at("Properties"))
                .map(event -> new Route(required(function, event, "Method").toUpperCase(Locale.ROOT),
                        required(function, event, "Path"), access(event), function,
                        required(function, properties, "Handler")));
    }

    private static Access access(YamlTree event) {
        YamlTree auth = event.at("Auth");
        if (auth.at("Authorizer").text().filter("AWS_IAM"::equals).isPresent()) {
            return Access.SIGNED;
        }
        return auth.at("ApiKeyRequired").text().filter("true"::equals).isPresent() ? Access.KEY : Access.OPEN;
    }

    private static Map<String, GatewayResponse> gatewayResponses(YamlTree responses) {
        Map<String, GatewayResponse> byOccasion = new LinkedHashMap<>();
        responses.entries().forEach((occasion, response) -> byOccasion.put(occasion, new GatewayResponse(
                response.at("StatusCode").text().map(Integer::valueOf),
                texts(response.at("ResponseParameters", "Headers")),
                response.at("ResponseTemplates", "application/json").text().orElse(""))));
        return byOccasion;
    }

    private static Map<String, String> texts(YamlTree mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping.entries().forEach((name, value) -> texts.put(name, value.text().orElse("")));
        return texts;
    }

    private String required(String owner, YamlTree tree, String key) {
        return tree.at(key).text()
                .orElseThrow(() -> new IllegalArgumentException(file + ": " + owner + " has no " + key));
    }
}
