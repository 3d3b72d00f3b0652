package dk.kursusret.functions.lists;

import dk.kursusret.functions.answers.lists.Part;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which page of a long answer to return.
 *
 * @param page counted from 1
 */
public record Paging(int page, int perPage) {
    private static final Paging WHOLE = new Paging(1, Integer.MAX_VALUE);
    private static final int LAST_PAGE = 1_000_000;
    private static final int PER_PAGE = 25;
    private static final int MAX_PER_PAGE = 1000;

    /** Reads the parameters {@code page} and {@code perPage}. If both are absent, CSV is returned whole. */
    static Paging of(Fields fields, Format format) {
        if (format == Format.CSV && !fields.has("page") && !fields.has("perPage")) {
            return WHOLE;
        }
        return of(fields, MAX_PER_PAGE);
    }

    /** @param most the largest page size allowed */
    public static Paging of(Fields fields, int most) {
        return new Paging(fields.whole("page", 1, LAST_PAGE).orElse(1),
                fields.whole("perPage", 1, most).orElse(PER_PAGE));
    }

    public <T> List<T> of(List<T> all) {
        return all.stream().skip((long) (page - 1) * perPage).limit(perPage).toList();
    }

    public Part part(int total) {
        return new Part(total, page, perPage);
    }

    /** Adds the headers for the total and, as in RFC 8288, the links to the other pages. */
    public Response headers(Response response, Request request, int total) {
        Response counted = response.with("X-Total-Count", Integer.toString(total));
        return equals(WHOLE) ? counted : counted.with("Link", links(request, total));
    }

    private String links(Request request, int total) {
        int last = part(total).last();
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("first", 1);
        if (page > 1) {
            pages.put("prev", Math.min(page - 1, last));
        }
        if (page < last) {
            pages.put("next", page + 1);
        }
        pages.put("last", last);
        return pages.entrySet().stream()
                .map(link -> "<" + query(request, link.getValue()) + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** A link relative to the requested address, so that host and stage do not matter. */
    private String query(Request request, int other) {
        List<String> pairs = new ArrayList<>();
        request.query().forEach((name, values) -> {
            if (!name.equals("page") && !name.equals("perPage")) {
                values.forEach(value -> pairs.add(PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value)));
            }
        });
        pairs.add("page=" + other);
        pairs.add("perPage=" + perPage);
        return "?" + String.join("&", pairs);
    }
}
