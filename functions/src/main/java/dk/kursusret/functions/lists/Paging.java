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
 * Which part of a long answer is given.
 *
 * @param page from 1
 */
public record Paging(int page, int perPage) {
    private static final Paging WHOLE = new Paging(1, Integer.MAX_VALUE);
    private static final int LAST_PAGE = 1_000_000;
    private static final int PER_PAGE = 25;
    private static final int MOST_PER_PAGE = 1000;

    /** By the parameters {@code page} and {@code perPage}; a table is given whole where neither is stated. */
    static Paging of(Fields fields, Format format) {
        if (format == Format.CSV && !fields.has("page") && !fields.has("perPage")) {
            return WHOLE;
        }
        return of(fields, MOST_PER_PAGE);
    }

    /** @param most on a page */
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

    /** The answer with the total, and the ways to the other pages as RFC 8288 has them. */
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

    /** Relative to the address that was asked, whatever stage or host stood before its path. */
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
