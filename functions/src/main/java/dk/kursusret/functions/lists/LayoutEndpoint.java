package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.layout.Layout;
import dk.kursusret.gateway.http.Conditional;
import dk.kursusret.gateway.http.Request;
import dk.kursusret.gateway.http.Response;
import dk.kursusret.gateway.input.Fields;
import dk.kursusret.gateway.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * GET /v1/positive-lists/schema.json and template.csv: how the file of a positive list should be laid out, as a Table
 * Schema and as an empty file to fill in.
 */
final class LayoutEndpoint {
    private static final String BOM = "\uFEFF";
    private final Layout layout;

    LayoutEndpoint(Layout layout) {
        this.layout = layout;
    }

    Response schema(Request request) {
        Fields.refuseParameters(request);
        return Conditional.answer(request,
                Response.text(200, "application/json; charset=utf-8", layout.schema()));
    }

    /** The format that Danish spreadsheets open and save: UTF-8 with a byte order mark, semicolons, CRLF. */
    Response template(Request request) {
        Fields.refuseParameters(request);
        List<String> headings = new ArrayList<>();
        fields().forEach(field -> headings.add(field.path("name").asText()));
        return Conditional.answer(request,
                Response.text(200, "text/csv; charset=utf-8", BOM + String.join(";", headings) + "\r\n")
                        .with("Content-Disposition", "attachment; filename=\"positivliste.csv\""));
    }

    private JsonNode fields() {
        try {
            return Json.MAPPER.readTree(layout.schema()).path("fields");
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the schema of " + layout.id(), e);
        }
    }
}
