package dk.kursusret.functions.lists;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Entry;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.Validity;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.lists.ListedCourse;
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
                .put("hours", course.hours().orElse(null)).put("price", course.price().orElse(null))
                .put("withoutWaitingPeriod", course.withoutWaitingPeriod().orElse(null));
        course.paths().stream().sorted().forEach(node.putArray("paths")::add);
        return node;
    }

    static ObjectNode hit(CourseSearch.Hit hit) {
        ObjectNode node = of(hit.entry());
        ArrayNode lists = node.putArray("lists");
        hit.editions().forEach(edition -> lists.add(edition(edition)));
        return node;
    }

    /** The course as one list describes it. */
    static ObjectNode listed(LoadedEdition edition, Entry entry) {
        ObjectNode node = edition(edition).put("remark", entry.remark().orElse(null))
                .put("added", entry.added().map(LocalDate::toString).orElse(null));
        node.set("row", of(entry));
        return node;
    }

    /** All that the row says. */
    static ObjectNode row(Entry entry) {
        return of(entry).put("runningNumber", entry.runningNumber().orElse(null))
                .put("remark", entry.remark().orElse(null))
                .put("added", entry.added().map(LocalDate::toString).orElse(null));
    }

    static ObjectNode period(String first, String last, Validity days) {
        return Json.object().put(first, days.firstDay().map(LocalDate::toString).orElse(null))
                .put(last, days.lastDay().map(LocalDate::toString).orElse(null));
    }

    static ObjectNode edition(LoadedEdition edition) {
        return Json.object().put("list", edition.ref().list()).put("edition", edition.ref().edition().toString())
                .put("sha256", edition.ref().sha256()).put("sample", edition.ref().sample());
    }
}
