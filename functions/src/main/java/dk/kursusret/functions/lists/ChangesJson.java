package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.EditionDiff;
import dk.kursusret.catalog.Entry;
import dk.kursusret.gateway.json.Json;
import java.util.List;

/** What differs between two editions; each changed field with its value before and after. */
final class ChangesJson {
    private ChangesJson() {}

    static ObjectNode of(EditionDiff diff) {
        ObjectNode node = Json.object();
        node.putObject("counts").put("added", diff.added().size()).put("removed", diff.removed().size())
                .put("changed", diff.changed().size()).put("unchanged", diff.unchanged());
        node.set("added", rows(diff.added()));
        node.set("removed", rows(diff.removed()));
        ArrayNode changed = node.putArray("changed");
        diff.changed().forEach(change -> changed.add(of(change)));
        return node;
    }

    private static ArrayNode rows(List<Entry> entries) {
        ArrayNode array = Json.array();
        entries.forEach(entry -> array.add(CourseJson.row(entry)));
        return array;
    }

    private static ObjectNode of(EditionDiff.Change change) {
        ObjectNode before = CourseJson.row(change.before());
        ObjectNode after = CourseJson.row(change.after());
        ObjectNode node = Json.object().put("entry", change.after().id());
        node.set("code", after.get("code"));
        node.set("title", after.get("title"));
        node.set("provider", after.get("provider"));
        ArrayNode fields = node.putArray("fields");
        change.fields().stream().map(ChangesJson::name).forEach(name -> {
            ObjectNode field = fields.addObject().put("field", name);
            field.set("from", before.get(name));
            field.set("to", after.get(name));
        });
        return node;
    }

    /** As a row calls it. */
    private static String name(EditionDiff.Field field) {
        return switch (field) {
            case TITLE -> "title";
            case LEVEL -> "level";
            case DURATION -> "duration";
            case PROVIDER -> "provider";
            case PATHS -> "paths";
            case WITHOUT_WAITING_PERIOD -> "withoutWaitingPeriod";
            case PRICE -> "price";
            case ERHVERVSOMRAADE -> "area";
            case REMARK -> "remark";
            case PACKAGE, RATE -> throw new IllegalStateException("a positive list has no " + field);
        };
    }
}
