package dk.kursusret.importer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.report.DiffRows;

/** The courses that differ, changed ones field by field, as text. */
final class DiffRowsJson {
    private DiffRowsJson() {}

    static ObjectNode of(DiffRows rows) {
        ObjectNode json = Json.object();
        ArrayNode added = json.putArray("added");
        rows.added().forEach(entry -> added.add(course(entry).put("line", entry.line())));
        ArrayNode removed = json.putArray("removed");
        rows.removed().forEach(entry -> removed.add(course(entry)));
        ArrayNode changed = json.putArray("changed");
        rows.changed().forEach(change -> changed.add(change(change)));
        return json;
    }

    private static ObjectNode change(EditionDiff.Change change) {
        ObjectNode json = course(change.after()).put("line", change.after().line());
        ArrayNode fields = json.putArray("fields");
        change.fields().forEach(field -> fields.addObject().put("field", field.label())
                .put("before", field.written(change.before()).orElse(null))
                .put("after", field.written(change.after()).orElse(null)));
        return json;
    }

    private static ObjectNode course(Entry entry) {
        return Json.object().put("id", entry.id()).put("code", entry.course().code().orElse(null))
                .put("title", entry.course().title()).put("provider", entry.course().provider().orElse(null));
    }
}
