package dk.kursusret.importer.compare;

import dk.kursusret.catalog.EditionDiff;
import dk.kursusret.catalog.Entry;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.importer.report.Numbers;
import dk.kursusret.importer.report.Place;
import dk.kursusret.rules.list.ListedCourse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What looks like a mistake when a list is compared with the one before it. */
public final class Guards {
    /** The codes an operator can acknowledge. */
    public static final Set<String> CODES = Set.of("A201", "A202", "A203", "A204", "A205", "A211", "A212");
    private static final int GONE_PERCENT = 20;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private final Messages messages;

    public Guards(Messages messages) {
        this.messages = messages;
    }

    /** A new edition beside the one it replaces. */
    public List<Finding> edition(List<Entry> before, List<Entry> after) {
        EditionDiff diff = EditionDiff.between(before, after);
        List<Finding> findings = new ArrayList<>(gone(diff.removed().size(), before));
        findings.addAll(changes(diff));
        findings.addAll(areas(before, after));
        return List.copyOf(findings);
    }

    /** Rows that are merged over an edition: nothing disappears. */
    public List<Finding> supplement(List<Entry> before, List<Entry> added) {
        return changes(EditionDiff.between(before, added));
    }

    private List<Finding> gone(int removed, List<Entry> before) {
        if (before.isEmpty() || removed * 100L < (long) before.size() * GONE_PERCENT) {
            return List.of();
        }
        BigDecimal percent = new BigDecimal(removed * 100L).divide(new BigDecimal(before.size()), 0,
                RoundingMode.HALF_UP);
        String key = before.getFirst().coursePackage().isPresent() ? "A201.packages" : "A201";
        return List.of(messages.finding(key, Map.of("count", removed, "percent", percent)));
    }

    private List<Finding> changes(EditionDiff diff) {
        List<Finding> findings = new ArrayList<>();
        for (EditionDiff.Change change : diff.changed()) {
            price(change).ifPresent(findings::add);
            title(change).ifPresent(findings::add);
        }
        return findings;
    }

    /** Ten times or a tenth, or more than that. */
    private Optional<Finding> price(EditionDiff.Change change) {
        BigDecimal before = change.before().course().price().orElse(BigDecimal.ZERO);
        BigDecimal after = change.after().course().price().orElse(BigDecimal.ZERO);
        if (before.signum() == 0 || after.signum() == 0) {
            return Optional.empty();
        }
        Map<String, Object> values = Map.of("course", name(change.after()), "before", Numbers.danish(before),
                "after", Numbers.danish(after), "beforeEn", Numbers.english(before),
                "afterEn", Numbers.english(after));
        if (after.compareTo(before.multiply(TEN)) >= 0) {
            return Optional.of(messages.finding("A202.up", place(change.after()), values));
        }
        return after.multiply(TEN).compareTo(before) <= 0
                ? Optional.of(messages.finding("A202.down", place(change.after()), values))
                : Optional.empty();
    }

    /** Case and spaces make no other title; a course without a code with another title is another course. */
    private Optional<Finding> title(EditionDiff.Change change) {
        ListedCourse before = change.before().course();
        ListedCourse after = change.after().course();
        if (after.code().isEmpty() || folded(before.title()).equals(folded(after.title()))) {
            return Optional.empty();
        }
        return Optional.of(messages.finding("A203", place(change.after()), Map.of("course", name(change.after()),
                "before", Messages.shown(before.title()), "after", Messages.shown(after.title()))));
    }

    private List<Finding> areas(List<Entry> before, List<Entry> after) {
        Map<String, String> gone = areas(before);
        gone.keySet().removeAll(areas(after).keySet());
        return gone.values().stream()
                .map(area -> messages.finding("A204", Map.of("area", Messages.shown(area)))).toList();
    }

    /** As written, by slug. */
    private static Map<String, String> areas(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.course().erhvervsgruppe().isPresent())
                .collect(Collectors.toMap(entry -> entry.course().erhvervsgruppe().get(),
                        entry -> entry.erhvervsomraade().orElse(""), (first, second) -> first, LinkedHashMap::new));
    }

    private static Place place(Entry entry) {
        return Place.row(entry.line(), entry.row());
    }

    private static String name(Entry entry) {
        return entry.course().code().orElseGet(() -> "»" + Messages.shown(entry.course().title()) + "«");
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
