package dk.kursusret.functions.pages.site;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the reads of the API, in this function, so that pages show what the API answers. */
public final class Api {
    private final Endpoint endpoint;

    public Api(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** @throws Problem as the API answers it */
    public JsonNode get(String path, Map<String, String> pathParameters, Map<String, String> query) {
        try {
            return Json.MAPPER.readTree(answer(path, pathParameters, query).body());
        } catch (IOException e) {
            throw new UncheckedIOException("the API's own JSON could not be read", e);
        }
    }

    /** The same; what is wrong with the question is added to the errors, and nothing comes of it. */
    public Optional<JsonNode> ask(String path, Map<String, String> query, List<String> errors, Words words) {
        try {
            return Optional.of(get(path, Map.of(), query));
        } catch (Problem problem) {
            problem.faults().stream().map(Fault::text).map(words::of).forEach(errors::add);
            return Optional.empty();
        }
    }

    Response answer(String path, Map<String, String> pathParameters, Map<String, String> query) {
        Map<String, List<String>> parameters = query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
        return endpoint.answer(new Request("GET", path, pathParameters, parameters, Map.of(),
                new byte[0], "page", Optional.empty()));
    }
}
