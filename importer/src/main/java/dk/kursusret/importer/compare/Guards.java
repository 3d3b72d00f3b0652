package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.FirstFindings;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.rules.lists.ListedCourse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Raises guards for what looks like a mistake when a list is compared with an earlier one. Needs a new instance for
 * each comparison.
 */
public final class Guards {
    private static final int GONE_PERCENT = 20;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private final Messages messages;
    private final FirstFindings changes = new FirstFindings();

    public Guards(Messages messages) {
        this.messages = messages;
    }

    /** Looks at a course that changes. Must be called for every change before the findings are asked for. */
    public void changed(EditionDiff.Change<Row> change) {
        if (change.before() instanceof CourseRow before && change.after() instanceof CourseRow after) {
            price(before, after).ifPresent(changes::add);
            title(before.course(), after).ifPresent(changes::add);
        }
    }

    /** Guards on a new edition compared with the one it replaces. */
    public List<Finding> edition(Differences differences) {
        return edition(differences, differences.onlyPackages() ? "A201.packages" : "A201", Map.of());
    }

    /** Guards on a correction compared with the edition of the same first day. */
    public List<Finding> correction(Differences differences, LocalDate firstDay) {
        return edition(differences, differences.onlyPackages() ? "A201.correction.packages" : "A201.correction",
                Map.of("day", Numbers.danish(firstDay), "dayEn", Numbers.english(firstDay)));
    }

    private List<Finding> edition(Differences differences, String gone, Map<String, Object> values) {
        List<Finding> findings = new ArrayList<>(gone(differences, gone, values));
        findings.addAll(changes.findings());
        findings.addAll(emptied(differences));
        differences.areasGone().stream()
                .map(area -> messages.finding("A204", Map.of("area", Messages.shown(area)))).forEach(findings::add);
        return List.copyOf(findings);
    }

    /** Guards on a supplement, whose rows are merged into an edition, so that no course disappears. */
    public List<Finding> supplement(Differences differences) {
        List<Finding> findings = new ArrayList<>(changes.findings());
        findings.addAll(emptied(differences));
        return List.copyOf(findings);
    }

    private List<Finding> emptied(Differences differences) {
        return differences.emptied().stream().map(column -> messages.finding("A209" + noun(column.field()),
                column.field().label(), Map.of("count", column.lost(), "lost", Numbers.danish(column.lost()), "lostEn",
                        Numbers.english(column.lost()), "filled", Numbers.danish(column.filled()), "filledEn",
                        Numbers.english(column.filled()))))
                .toList();
    }

    private static String noun(EditionDiff.Field column) {
        return switch (column) {
            case ERHVERVSOMRAADE -> ".area";
            case DURATION -> ".duration";
            case PROVIDER -> ".provider";
            case PATHS -> ".path";
            case WITHOUT_WAITING_PERIOD -> ".waiting-period";
            default -> "";
        };
    }

    /** How many guards on changes were raised beyond those listed. */
    public int omitted() {
        return changes.omitted();
    }

    private List<Finding> gone(Differences differences, String key, Map<String, Object> values) {
        int removed = differences.removed();
        int before = differences.before();
        if (before == 0 || removed * 100L < (long) before * GONE_PERCENT) {
            return List.of();
        }
        BigDecimal percent = new BigDecimal(removed * 100L).divide(new BigDecimal(before), 0, RoundingMode.HALF_UP);
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(Numbers.counted(removed));
        all.put("percent", percent);
        return List.of(messages.finding(key, all));
    }

    /**
     * A guard where the price rose to ten times or more, or fell to a tenth or less. Nothing, as spreadsheets write it
     * for a cell that was never filled in, is less than a tenth.
     */
    private Optional<Finding> price(CourseRow old, CourseRow now) {
        BigDecimal before = old.course().price().orElse(BigDecimal.ZERO);
        BigDecimal after = now.course().price().orElse(BigDecimal.ZERO);
        if (before.signum() == 0 || now.course().price().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = Map.of("course", name(now), "before", Numbers.danish(before),
                "after", Numbers.danish(after), "beforeEn", Numbers.english(before),
                "afterEn", Numbers.english(after));
        if (after.compareTo(before.multiply(TEN)) >= 0) {
            return Optional.of(messages.finding("A202.up", place(now), values));
        }
        return after.multiply(TEN).compareTo(before) <= 0
                ? Optional.of(messages.finding(after.signum() == 0 ? "A202.nothing" : "A202.down", place(now), values))
                : Optional.empty();
    }

    /**
     * A guard where the title changed in more than case and spaces. Courses without a code are left out: another title
     * makes them another course.
     */
    private Optional<Finding> title(ListedCourse before, CourseRow now) {
        ListedCourse after = now.course();
        if (after.code().isEmpty() || folded(before.title()).equals(folded(after.title()))) {
            return Optional.empty();
        }
        return Optional.of(messages.finding("A203", place(now), Map.of("course", name(now),
                "before", Messages.shown(before.title()), "after", Messages.shown(after.title()))));
    }

    private static Place place(Row entry) {
        return Place.row(entry.line(), entry.row());
    }

    private static String name(CourseRow row) {
        return row.course().code().orElseGet(() -> "»" + Messages.shown(row.title()) + "«");
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
