package dk.kursusret.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.functions.pages.PagesEndpoint;
import dk.kursusret.functions.pages.facts.Topic;
import dk.kursusret.functions.pages.site.Operator;
import dk.kursusret.gateway.http.ProxyFunction;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.gateway.metrics.Metrics;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every page in every distinguishable state, at noon on 15 November 2021, with lists as long as real ones, requested as by
 * API Gateway on its stage {@code prod}.
 */
final class PagesInMemory {
    static final String STAGE = "/prod";
    private static final int COURSES = 400;
    private static final int MORE_THAN_SHOWN = 41;
    private static final Map<String, String> WITH_A_RIGHT = Map.of("/asOf", "2021-11-15", "/person/group", "DAGPENGE",
            "/municipality", "0370", "/person/trials/firstDayCourseUsed", "false", "/pool/exhausted", "false",
            "/course/code", "42994", "/course/start", "2021-11-22", "/course/end", "2021-11-26");
    private static final List<String> LONGEST_LETTERS = List.of("six-weeks", "regional-pool");
    private static final List<String> DAYS = List.of("2015-09-01", "2018-03-01", "2020-03-01", "2020-10-01",
            "2021-02-01", "2021-11-15", "2022-06-01", "2026-06-01");
    private final Catalog catalog = new Catalog(lists(), Api.CLOCK);
    private final Routed routed;
    private final ProxyFunction pages;

    PagesInMemory() {
        this(Operator.UNNAMED);
    }

    PagesInMemory(Operator operator) {
        routed = new Routed(new PagesEndpoint(catalog, Regions.load(), KnownLists.load(), Api.CLOCK, Metrics.NONE,
                operator).routes());
        pages = new ProxyFunction(routed.routes(), routed.routes().refusal(), Metrics.NONE);
    }

    /** @param path the path with its query string */
    record Asked(String method, String path, String contentType, String body) {
        static Asked get(String path) {
            return new Asked("GET", path, "", "");
        }

        static Asked post(String path, Map<String, String> fields, String... more) {
            List<String> pairs = new ArrayList<>();
            fields.forEach((name, value) -> pairs.add(Browser.pair(name, value)));
            for (int i = 0; i < more.length; i += 2) {
                pairs.add(Browser.pair(more[i], more[i + 1]));
            }
            return new Asked("POST", path, "application/x-www-form-urlencoded", String.join("&", pairs));
        }

        Asked in(String language) {
            return switch (contentType) {
                case "" -> get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                case "application/x-www-form-urlencoded" ->
                    new Asked(method, path, contentType, body + "&lang=" + language);
                default -> new Asked(method, path, contentType, body.replace("\r\nda\r\n", "\r\n" + language + "\r\n"));
            };
        }

        @Override
        public String toString() {
            return method + " " + path + " " + body.substring(0, Math.min(200, body.length()));
        }
    }

    record Answered(int status, Map<String, String> headers, String body) {
        boolean isPage() {
            return headers.getOrDefault("Content-Type", "").startsWith("text/html");
        }
    }

    Answered ask(Asked asked) {
        String path = asked.path().split("\\?")[0];
        return ask(asked, STAGE + path);
    }

    /** @param address the path as sent by the browser */
    Answered ask(Asked asked, String address) {
        return ask(asked, address, "text/html,*/*");
    }

    Answered ask(Asked asked, String address, String accept) {
        String[] parts = asked.path().split("\\?", 2);
        ObjectNode event = Json.object().put("httpMethod", asked.method()).put("path", parts[0])
                .put("resource", routed.resource(parts[0])).put("body", asked.body()).put("isBase64Encoded", false);
        event.putObject("headers").put("Content-Type", asked.contentType()).put("Accept", accept);
        event.putObject("requestContext").put("requestId", "test").put("path", address).put("stage", "prod");
        ObjectNode query = event.putObject("multiValueQueryStringParameters");
        for (String pair : parts.length == 2 ? parts[1].split("&") : new String[0]) {
            String[] sides = pair.split("=", 2);
            query.withArray(decode(sides[0])).add(decode(sides[1]));
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pages.serve(new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)), out);
            JsonNode answer = Json.MAPPER.readTree(out.toByteArray());
            Map<String, String> headers = new LinkedHashMap<>();
            answer.path("headers").properties().forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
            return new Answered(answer.path("statusCode").intValue(), headers, answer.path("body").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Asked> all() {
        return Stream.of(plain(), steps(), answers(), fitting(), caseworkers(), files()).flatMap(asked -> asked)
                .flatMap(asked -> Stream.of(asked.in("da"), asked.in("en")));
    }

    private static Stream<Asked> plain() {
        return Stream.of("/", "/tjek", "/tjek?kursus=42994&dag=2021-11-15", "/api", "/api/felter", "/was", "/privatliv",
                "/lister/nothing", "/nowhere/at/all",
                "/kurser", "/kurser?q=42994&asOf=2021-11-15", "/kurser?q=nothing", "/kurser?list=rar-fyn&page=2",
                "/kurser?page=x", "/kurser/til-mig", "/kurser?page=999",
                "/kurser?q=anvendlse+kursusnvn&asOf=2021-11-15&page=2", "/kurser?q=kabelmontaje&level=AMU&sort=price",
                "/kurser?q=kabelmontage+kursusnavn&level=EUD&list=rar-fyn&provider=skole&asOf=2021-11-15",
                "/kurser?asOf=x&level=y&region=z&adjoining=q&knownOn=w&sort=v&withoutWaitingPeriod=u",
                "/kurser?region=rar-fyn&adjoining=true&asOf=2021-11-15&sort=title",
                "/kurser/42994?asOf=2021-11-15", "/kurser/00000", "/lister", "/lister/rar-fyn",
                "/lister/nothing", "/lister/rar-fyn/2021-10-01", "/lister/rar-fyn/2021-10-01?page=2",
                "/lister/rar-fyn/2021-10-01?aendringer=added", "/lister/rar-fyn/2021-10-01?aendringer=removed&page=2",
                "/lister/rar-fyn/2021-10-01?aendringer=changed", "/lister/six-weeks/2015-01-01", "/sagsbehandler",
                "/sagsbehandler/flere", "/sagsbehandler/registrering",
                "/sagsbehandler/registrering?bevillingsramme=7&afholdelseskategori=26",
                "/sagsbehandler/registrering?bevillingsramme=7&afholdelseskategori=1",
                "/sagsbehandler/registrering?activityStart=x",
                "/sagsbehandler/registrering?sogt=1", "/sagsbehandler/registrering?sundhedsindsats=7&socialIndsats=8",
                "/sagsbehandler/registrering?bevillingsramme=7&afholdelseskategori=26&lawChapter=14",
                "/sagsbehandler/registrering?bevillingsramme=11&afholdelseskategori=26&lawChapter=14"
                        + "&activityStart=1.+maj+2021&registeredOn=1.+maj+2021",
                "/sagsbehandler/registrering?sundhedsindsats=7&registeredOn=2022-05-01",
                "/sagsbehandler/registrering?socialIndsats=8&registeredOn=2021-05-01",
                "/sagsbehandler/regioner?sogt=1", "/sagsbehandler/regioner?sogt=1&region=rar-fyn&region=rbr-sjaelland",
                "/sagsbehandler/regioner",
                "/sagsbehandler/regioner?region=rar-fyn", "/sagsbehandler/regioner?asOf=2021-11-15" + regions(),
                "/sagsbehandler/regioner?asOf=2021-11-15&page=2" + regions()).map(Asked::get);
    }

    private static String regions() {
        return Regions.load().codes().stream().map(code -> "&region=" + code).collect(Collectors.joining());
    }

    /** Every topic: as first asked, with faults, and with everything else known. */
    private static Stream<Asked> steps() {
        Stream<Asked> topics = Stream.concat(Stream.of("day"), Topic.ALL.stream().map(Topic::id))
                .flatMap(topic -> Stream.of(Asked.post("/tjek", Map.of("/person/age", "31"), "til", "topic:" + topic),
                        Asked.post("/tjek", Map.of(), "til", "next", "trin", topic, "felt", "/person/age"),
                        Asked.post("/tjek", known("true", "2021-11-15"), "til", "topic:" + topic)));
        Stream<Asked> searches = Stream.of("42994", "e", "findes slet ikke", "010190-1234", "99999")
                .map(q -> Asked.post("/tjek", Map.of("/municipality", "0370"), "til", "search", "trin", "course", "q",
                        q));
        return Stream.of(topics, searches, Stream.of(new Asked("POST", "/tjek", "application/x-www-form-urlencoded",
                "a=%zz"))).flatMap(asked -> asked);
    }

    private static Stream<Asked> answers() {
        Stream<Asked> days = DAYS.stream().flatMap(day -> Stream.of("true", "false")
                .flatMap(flag -> Stream.of("answer", "check", "reasons", "save", "statement").map(
                        go -> Asked.post("/tjek", known(flag, day), "til", go))));
        Stream<Asked> others = Stream.of(WITH_A_RIGHT, Map.<String, String>of(), Map.of("/person/group", "NONE"),
                Map.of("/asOf", "2010-01-01"), Map.of("/course/listedOn", "[]", "/municipality", "0461"))
                .flatMap(known -> Stream.of("answer", "reasons", "save", "statement")
                        .map(go -> Asked.post("/tjek", known, "til", go)));
        return Stream.concat(days, others);
    }

    /** Courses that suit a person: some, none with the reason, and an invalid form. */
    private static Stream<Asked> fitting() {
        Stream<Asked> days = DAYS.stream().flatMap(day -> Stream.of("true", "false")
                .map(flag -> Asked.post("/kurser/til-mig", known(flag, day))));
        Stream<Asked> others = Stream.of(WITH_A_RIGHT, Map.<String, String>of(), Map.of("/person/group", "NONE"),
                Map.of("/asOf", "2010-01-01"), Map.of("/asOf", "2027-01-01"),
                Map.of("/person/group", "KONTANTHJAELP_JOBPARAT", "/municipality", "0461", "/asOf", "2021-11-15"),
                Map.of("/asOf", "2021-11-15", "/start", "22. november 2021", "q", "kablemontage"),
                Map.of("/asOf", "2021-11-15", "/start", "22. november 2021", "q", "findes slet ikke"),
                Map.of("/start", "31. februar 2021", "/maxDays", "mange", "/level", "AMUU", "q", "-"),
                Map.of("/start", "22. november 2021", "q", "010190-1234"))
                .map(known -> Asked.post("/kurser/til-mig", known));
        return Stream.concat(days, others);
    }

    private static Stream<Asked> caseworkers() {
        Stream<Asked> days = DAYS.stream().flatMap(day -> Stream.of("true", "false").flatMap(
                flag -> LONGEST_LETTERS.stream().map(
                        scheme -> Asked.post("/sagsbehandler", known(flag, day), "brev", scheme))));
        return Stream.concat(days, Stream.of(Asked.post("/sagsbehandler", WITH_A_RIGHT),
                Asked.post("/sagsbehandler", Map.of()), Asked.post("/sagsbehandler", wrong())));
    }

    private static Stream<Asked> files() {
        String names = CaseFact.all().stream().map(Fact::pointer).collect(Collectors.joining(";"));
        String wrong = CaseFact.all().stream().map(fact -> "%").collect(Collectors.joining(";"));
        return Stream.of("", "unknown\r\n1\r\n", "person/age\r\n010190-1234\r\n",
                "asOf;person/group\r\n" + "15-11-2021;DAGPENGE\r\n".repeat(MORE_THAN_SHOWN),
                names + "\r\n" + (wrong + "\r\n").repeat(MORE_THAN_SHOWN)).map(PagesInMemory::upload);
    }

    static Asked upload(String csv) {
        return new Asked("POST", "/sagsbehandler/flere", "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"lang\"\r\n\r\nda\r\n--x\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n" + csv
                        + "\r\n--x--\r\n");
    }

    /** A value for every fact. */
    private static Map<String, String> known(String flag, String day) {
        Map<String, String> known = new LinkedHashMap<>(Map.of("/asOf", day));
        CaseFact.all().forEach(fact -> known.put(fact.pointer(), switch (fact.type()) {
            case FactType.Flag any -> flag;
            case FactType.Choice<?> choice -> choice.values().getEnumConstants()[0].name();
            case FactType.Day any -> day;
            case FactType.WholeNumber whole -> "31";
            case FactType.Quantity any -> "12";
            case FactType.Educations any -> "OTHER";
            case FactType.Word any -> "et-maerke";
            case FactType.Words any -> "42994, 40531, 48400";
        }));
        known.put("/municipality", "0370");
        known.put("/course/code", "42994");
        Stream.of("/person/unemployment/accumulatedHours", "/course/entry", "/course/listedOn").forEach(known::remove);
        return known;
    }

    private static Map<String, String> wrong() {
        return CaseFact.all().stream().collect(Collectors.toMap(Fact::pointer, fact -> "%"));
    }

    static ListsInMemory lists() {
        ListsInMemory lists = ListsInMemory.filled();
        lists.publish("rar-fyn", "2021-04-01", Origin.SAMPLE, courses(10_000, "før"));
        lists.publish("rar-fyn", "2021-10-01", Origin.SAMPLE,
                Stream.concat(Stream.of(courses(10_200, "nu")),
                        Stream.of(ListsInMemory.course("42994", "Kabelmontage", "energi", "37")))
                        .toArray(Row[]::new));
        lists.publish("rar-sydjylland", "2021-10-01", Origin.SAMPLE, courses(20_000, "syd"));
        return lists;
    }

    private static Row[] courses(int from, String word) {
        return IntStream.range(from, from + COURSES).mapToObj(code -> ListsInMemory.course(String.valueOf(code),
                "Anvendelse af et ganske almindeligt, men langt kursusnavn nummer " + code + " " + word,
                "bygge-og-anlaeg", "37")).toArray(Row[]::new);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
