package dk.kursusret.catalog;

import dk.kursusret.rules.fact.CourseLevel;
import dk.kursusret.rules.list.ListedCourse;
import dk.kursusret.rules.text.Text;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One row in the table of entries: pk {@code list#firstDay#sha256}, sk the entry id. Amounts are kept as written. */
final class EntryItem {
    private EntryItem() {}

    static String pk(EditionId id) {
        return id.list() + "#" + id.firstDay() + "#" + id.sha256();
    }

    static Map<String, AttributeValue> of(EditionId id, Entry entry) {
        ListedCourse course = entry.course();
        Item item = Item.keyed(pk(id), entry.id())
                .put("code", course.code()).put("title", course.title()).put("provider", course.provider())
                .put("level", course.level().name()).put("hours", course.hours()).put("price", course.price())
                .put("erhvervsgruppe", course.erhvervsgruppe())
                .put("waitingPeriod", course.withoutWaitingPeriod().map(without -> without ? "WITHOUT" : "WITH"))
                .put("paths", course.paths())
                .put("runningNumber", entry.runningNumber()).put("erhvervsomraade", entry.erhvervsomraade())
                .put("duration", entry.duration()).put("days", entry.days()).put("remark", entry.remark())
                .put("added", entry.added()).put("line", entry.line()).put("row", entry.row());
        entry.coursePackage().ifPresent(found -> item.put("nameEn", found.name().en())
                .put("jobTitle", found.jobTitle()).put("region", found.region())
                .inOrder("courses", found.courses().stream().map(PackageCourse::written).toList())
                .put("practiceWeeks", found.practiceWeeks()).put("source", found.source()));
        return item.attributes();
    }

    static Entry read(Map<String, AttributeValue> attributes) {
        Item item = Item.of(attributes);
        ListedCourse course = new ListedCourse(item.text("sk"), item.optional("code"), item.text("title"),
                item.optional("provider"), CourseLevel.valueOf(item.text("level")), item.decimal("hours"),
                item.decimal("price"), item.optional("erhvervsgruppe"),
                item.optional("waitingPeriod").map("WITHOUT"::equals),
                Set.copyOf(item.texts("paths")));
        return new Entry(course, item.optional("runningNumber"), item.optional("erhvervsomraade"),
                item.optional("duration"), item.decimal("days"), item.optional("remark"), item.day("added"),
                item.number("line"), item.number("row"),
                item.optional("nameEn").map(nameEn -> coursePackage(item, nameEn)));
    }

    private static CoursePackage coursePackage(Item item, String nameEn) {
        return new CoursePackage(item.text("sk"), new Text(item.text("title"), nameEn), item.text("jobTitle"),
                item.text("region"), item.texts("courses").stream().map(PackageCourse::of).toList(),
                item.decimal("practiceWeeks"), item.text("source"));
    }
}
