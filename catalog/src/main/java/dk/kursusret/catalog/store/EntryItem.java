package dk.kursusret.catalog.store;

import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.lists.CourseName;
import dk.kursusret.rules.lists.ListedCourse;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts a row to and from an item in the table of entries: pk {@code list#firstDay#sha256}, sk the entry id. Amounts
 * are kept as written. Only packages have the attribute {@code nameEn}, and only rates have {@code value}.
 */
final class EntryItem {
    private EntryItem() {}

    static String pk(EditionId id) {
        return id.list() + "#" + id.firstDay() + "#" + id.sha256();
    }

    static Map<String, AttributeValue> of(EditionId id, Row row) {
        Item item = Item.keyed(pk(id), row.id()).put("title", row.title()).put("line", row.line())
                .put("row", row.row());
        Item written = switch (row) {
            case CourseRow course -> course(item, course);
            case PackageRow(CoursePackage found, Optional<String> remark, int line, int number) ->
                asOtherLevel(item).put("nameEn", found.name().en()).put("jobTitle", found.jobTitle())
                        .put("region", found.region())
                        .inOrder("courses", found.courses().stream().map(PackageCourse::written).toList())
                        .put("practiceWeeks", found.practiceWeeks()).put("source", found.source())
                        .put("provider", found.source())
                        .put("remark", remark);
            case RateRow(Rate rate, int line, int number) ->
                asOtherLevel(item).put("value", rate.value().toPlainString()).put("unit", rate.unit())
                        .put("validFrom", rate.validFrom().toString()).put("lastDay", rate.lastDay())
                        .put("publishedOn", rate.publishedOn()).put("checkedOn", rate.evidence().checkedOn().toString())
                        .put("basis", rate.evidence().basis().name()).put("source", rate.evidence().source())
                        .put("address", rate.evidence().address());
        };
        return written.attributes();
    }

    /**
     * Packages and rates used to be stored as courses of this level, and code that still reads them that way needs it.
     */
    private static Item asOtherLevel(Item item) {
        return item.put("level", CourseLevel.OTHER.name()).put("paths", List.of());
    }

    private static Item course(Item item, CourseRow row) {
        ListedCourse course = row.course();
        return item.put("code", course.code()).put("provider", course.provider()).put("level", course.level().name())
                .put("hours", course.hours()).put("price", course.price())
                .put("erhvervsgruppe", course.erhvervsgruppe())
                .put("waitingPeriod", course.withoutWaitingPeriod().map(without -> without ? "WITHOUT" : "WITH"))
                .put("paths", course.paths()).put("runningNumber", row.written().runningNumber())
                .put("erhvervsomraade", row.written().erhvervsomraade()).put("duration", row.written().duration())
                .put("days", row.days())
                .put("remark", row.written().remark()).put("added", row.added());
    }

    static Row read(Map<String, AttributeValue> attributes) {
        Item item = Item.of(attributes);
        int line = item.number("line");
        int row = item.number("row");
        if (item.optional("nameEn").isPresent()) {
            return new PackageRow(coursePackage(item, item.text("nameEn")), item.optional("remark"), line, row);
        }
        return item.decimal("value").<Row>map(value -> new RateRow(rate(item, value), line, row))
                .orElseGet(() -> new CourseRow(course(item),
                        new AsWritten(item.optional("runningNumber"), item.optional("erhvervsomraade"),
                                item.optional("duration"), item.optional("remark")),
                        item.decimal("days"), item.day("added"), line, row));
    }

    private static ListedCourse course(Item item) {
        return new ListedCourse(
                new CourseName(item.text("sk"), item.optional("code"), item.text("title"), item.optional("provider")),
                CourseLevel.valueOf(item.text("level")), item.decimal("hours"), item.decimal("price"),
                item.optional("erhvervsgruppe"), item.optional("waitingPeriod").map("WITHOUT"::equals),
                Set.copyOf(item.texts("paths")));
    }

    private static CoursePackage coursePackage(Item item, String nameEn) {
        return new CoursePackage(item.text("sk"), new Text(item.text("title"), nameEn), item.text("jobTitle"),
                item.text("region"), item.texts("courses").stream().map(PackageCourse::of).toList(),
                item.decimal("practiceWeeks"), item.text("source"));
    }

    private static Rate rate(Item item, BigDecimal value) {
        return new Rate(item.text("title"), value, item.text("unit"), LocalDate.parse(item.text("validFrom")),
                item.day("lastDay"), item.day("publishedOn"),
                new Evidence(LocalDate.parse(item.text("checkedOn")), RateBasis.valueOf(item.text("basis")),
                        item.text("source"), item.optional("address").map(URI::create)));
    }
}
