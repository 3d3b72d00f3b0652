package dk.kursusret.functions;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.pages.PagesEndpoint;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.gateway.http.Endpoint;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.metrics.Metrics;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests pages as a browser without script does, on 15 November 2021 unless another day is given. */
final class Browser {
    private final Endpoint pages;

    Browser() {
        this(ListsInMemory.filled());
    }

    Browser(ListsInMemory lists) {
        this(lists, Api.CLOCK);
    }

    Browser(ListsInMemory lists, Clock clock) {
        pages = new Routed(new PagesEndpoint(new Catalog(lists, clock), Regions.load(), KnownLists.load(), clock,
                Metrics.NONE, Operator.UNNAMED).routes());
    }

    /** A browser on another day. */
    static Browser on(String today, ListsInMemory lists) {
        return new Browser(lists, Clock.fixed(Instant.parse(today + "T11:00:00Z"), ZoneOffset.UTC));
    }

    Endpoint pages() {
        return pages;
    }

    Response get(String path) {
        return get(path, Map.of());
    }

    Response get(String path, Map<String, List<String>> query) {
        return ask("GET", path, query, "", new byte[0]);
    }

    /** @param fields names and values, alternating */
    Response post(String path, String... fields) {
        return posted(path, IntStream.range(0, fields.length / 2)
                .mapToObj(i -> pair(fields[2 * i], fields[2 * i + 1])));
    }

    Response post(String path, Map<String, String> fields) {
        return posted(path, fields.entrySet().stream().map(field -> pair(field.getKey(), field.getValue())));
    }

    private Response posted(String path, Stream<String> pairs) {
        return send(path, pairs.collect(Collectors.joining("&")));
    }

    /** @param body the body of a form, valid or not */
    Response send(String path, String body) {
        return ask("POST", path, Map.of(), "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads a table of cases. @param as the button pressed: for a page, or for a CSV file */
    Response upload(byte[] file, String as) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"lang\"\r\n\r\nda\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"til\"\r\n\r\n" + as + "\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return ask("POST", "/sagsbehandler/flere", Map.of(), "multipart/form-data; boundary=x", body.toByteArray());
    }

    private Response ask(String method, String path, Map<String, List<String>> query, String contentType, byte[] body) {
        return pages.answer(new Request(method, path, query, Map.of("content-type", contentType), body, "test"));
    }

    /** @param pairs names and values separated by =, one pair after another */
    static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : String.join(" ", pairs).split("\\s+")) {
            fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return fields;
    }

    /** A field in the encoding of a form. */
    static String pair(String name, String value) {
        return encode(name) + "=" + encode(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
    }
}
