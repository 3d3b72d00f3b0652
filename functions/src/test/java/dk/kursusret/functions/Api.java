package dk.kursusret.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.compose.ComposeEndpoint;
import dk.kursusret.functions.eligibility.EligibilityEndpoint;
import dk.kursusret.functions.lists.CatalogEndpoint;
import dk.kursusret.functions.priceceiling.PriceCeilingEndpoint;
import dk.kursusret.gateway.http.ProxyFunction;
import dk.kursusret.gateway.http.Routes;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The API as called through the gateway, with lists in memory, at noon on 15 November 2021. */
final class Api {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-11-15T11:00:00Z"), ZoneOffset.UTC);
    private final Map<String, Routed> functions = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final ListsInMemory lists;

    Api() {
        this(ListsInMemory.filled());
    }

    Api(ListsInMemory lists) {
        this(lists, CLOCK);
    }

    private Api(ListsInMemory lists, Clock clock) {
        this.lists = lists;
        Catalog catalog = new Catalog(lists, clock);
        add("/v1/eligibility", new EligibilityEndpoint(catalog, Regions.load(), KnownLists.load(),
                clock, Metrics.NONE).routes());
        add("/v1/courses/compose",
                new ComposeEndpoint(catalog, Regions.load(), KnownLists.load(), clock, Metrics.NONE).routes());
        add("/v1/price-ceiling", new PriceCeilingEndpoint(catalog, clock).routes());
        add("/v1/", new CatalogEndpoint(catalog, KnownLists.load(), Regions.load(), clock, Metrics.NONE).routes());
    }

    /** The API with another clock. */
    static Api by(Clock clock, ListsInMemory lists) {
        return new Api(lists, clock);
    }

    /** The API at noon on another day. */
    static Api on(LocalDate today, ListsInMemory lists) {
        return new Api(lists, Clock.fixed(today.atTime(11, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private void add(String prefix, Routes routes) {
        functions.put(prefix, new Routed(routes));
    }

    /** The response, with the body as text and as JSON. */
    record Answer(int status, JsonNode headers, String body) {
        JsonNode json() {
            try {
                return Json.MAPPER.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        String header(String name) {
            return headers.path(name).asText();
        }

        /** The errors, by pointer. */
        Set<String> pointers() {
            Set<String> pointers = new TreeSet<>();
            json().path("errors").forEach(error -> pointers.add(error.path("pointer").textValue()));
            return pointers;
        }

        JsonNode error(String pointer) {
            for (JsonNode error : json().path("errors")) {
                if (error.path("pointer").textValue().equals(pointer)) {
                    return error;
                }
            }
            throw new AssertionError("no error at " + pointer + ": " + body);
        }

        /** The result for a scheme. */
        JsonNode scheme(String id) {
            for (JsonNode result : json().path("results")) {
                if (result.path("scheme").textValue().equals(id)) {
                    return result;
                }
            }
            throw new AssertionError("no result of " + id + ": " + body);
        }
    }

    /** The same API, called with one more header. */
    Api with(String name, String value) {
        Api other = new Api(lists);
        other.headers.putAll(headers);
        other.headers.put(name, value);
        return other;
    }

    Answer get(String address) {
        return ask("GET", address, new byte[0]);
    }

    Answer post(String address, String body) {
        return ask("POST", address, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer ask(String method, String address, byte[] body) {
        String[] parts = address.split("\\?", 2);
        Routed function = functions.entrySet().stream().filter(e -> parts[0].startsWith(e.getKey()))
                .findFirst().orElseThrow().getValue();
        ObjectNode event = Json.object().put("httpMethod", method).put("path", parts[0])
                .put("resource", function.resource(parts[0]))
                .put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
        event.putObject("requestContext").put("requestId", "test");
        headers.forEach(event.putObject("headers")::put);
        ObjectNode query = event.putObject("multiValueQueryStringParameters");
        for (String pair : parts.length == 2 ? parts[1].split("&") : new String[0]) {
            String[] sides = pair.split("=", 2);
            query.withArray(decoded(sides[0])).add(decoded(sides[1]));
        }
        return answer(new ProxyFunction(function.routes()), event);
    }

    private static Answer answer(ProxyFunction function, ObjectNode event) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            function.serve(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), out);
            JsonNode answer = Json.MAPPER.readTree(out.toByteArray());
            return new Answer(answer.path("statusCode").intValue(), answer.path("headers"),
                    answer.path("body").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of an object's fields. */
    static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
