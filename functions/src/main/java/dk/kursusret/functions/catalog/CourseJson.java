package dk.kursusret.functions.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.gateway.Json;
import dk.kursusret.rules.list.ListedCourse;
import java.time.LocalDate;

/** A course as lists describe it. */
final class CourseJson {
    private CourseJson() {}

    static ObjectNode of(Entry entry) {
        ListedCourse course = entry.course();
        ObjectNode node = Json.object().put("entry", course.id()).put("code", course.code().orElse(null))
                .put("title", course.title()).put("provider", course.provider().orElse(null))
                .put("level", course.level().name()).put("area", entry.erhvervsomraade().orElse(null))
                .put("duration", entry.duration().orElse(null)).put("days", entry.days().orElse(null))
                .put("hours", course.hours().orElse(null)).put("price", course.price().orElse(null));
        course.paths().stream().sorted().forEach(node.putArray("paths")::add);
        return node;
    }

    static ObjectNode hit(CourseSearch.Hit hit) {
        ObjectNode node = of(hit.entry());
        ArrayNode lists = node.putArray("lists");
        hit.editions().forEach(edition -> lists.add(edition(edition)));
        return node;
    }

    /** The course as each list that has it describes it. */
    static ObjectNode onEachList(CourseSearch.Hit hit) {
        ObjectNode node = of(hit.entry());
        ArrayNode lists = node.putArray("lists");
        for (LoadedEdition edition : hit.editions()) {
            Entry entry = edition.entry(hit.entry().id()).orElseThrow();
            ObjectNode item = edition(edition).put("remark", entry.remark().orElse(null))
                    .put("added", entry.added().map(LocalDate::toString).orElse(null));
            item.set("row", of(entry));
            lists.add(item);
        }
        return node;
    }

    static ObjectNode edition(LoadedEdition edition) {
        return Json.object().put("list", edition.ref().list()).put("edition", edition.ref().edition().toString())
                .put("sha256", edition.ref().sha256()).put("sample", edition.ref().sample());
    }
}
