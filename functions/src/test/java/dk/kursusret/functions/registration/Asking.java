package dk.kursusret.functions.registration;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.functions.Routed;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Fault;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends requests straight to an endpoint, in the short form that the tables of tests use. */
public final class Asking {
    private final Endpoint endpoint;

    public Asking(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    public Asking(Routes routes) {
        this(new Routed(routes));
    }

    public static Request get(String path, String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                values.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
            }
        }
        return new Request("GET", path, values, Map.of(), new byte[0], "test");
    }

    public JsonNode ask(String path, String query) {
        return answer(get(path, query));
    }

    public JsonNode answer(Request request) {
        try {
            return Json.MAPPER.readTree(endpoint.answer(request).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The faults of a 400; empty if the request is answered. */
    public List<Fault> faults(String path, String query) {
        try {
            endpoint.answer(get(path, query));
            return List.of();
        } catch (Problem problem) {
            return problem.status() == 400 ? problem.faults() : List.of();
        }
    }

    public List<String> pointers(String path, String query) {
        return faults(path, query).stream().map(Fault::pointer).sorted().toList();
    }
}
