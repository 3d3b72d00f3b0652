package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.Entry;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
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
        entry.rate().ifPresent(rate -> item.put("value", rate.value().toPlainString()).put("unit", rate.unit())
                .put("validFrom", rate.validFrom().toString()).put("lastDay", rate.lastDay())
                .put("publishedOn", rate.publishedOn()).put("checkedOn", rate.checkedOn().toString())
                .put("basis", rate.basis().name()).put("source", rate.source()).put("address", rate.address()));
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
                item.optional("nameEn").map(nameEn -> coursePackage(item, nameEn)),
                item.decimal("value").map(value -> rate(item, value)));
    }

    private static CoursePackage coursePackage(Item item, String nameEn) {
        return new CoursePackage(item.text("sk"), new Text(item.text("title"), nameEn), item.text("jobTitle"),
                item.text("region"), item.texts("courses").stream().map(PackageCourse::of).toList(),
                item.decimal("practiceWeeks"), item.text("source"));
    }

    private static Rate rate(Item item, BigDecimal value) {
        return new Rate(item.text("title"), value, item.text("unit"), LocalDate.parse(item.text("validFrom")),
                item.day("lastDay"), item.day("publishedOn"), LocalDate.parse(item.text("checkedOn")),
                RateBasis.valueOf(item.text("basis")), item.text("source"), item.optional("address").map(URI::create));
    }
}
