package dk.kursusret.importer.compare;

import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.finding.Numbers;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.rules.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Raises guards for what looks like a mistake when rates are compared with those in use. */
final class RateGuards {
    private final Messages messages;

    RateGuards(Messages messages) {
        this.messages = messages;
    }

    List<Finding> edition(List<Row> before, List<Row> after) {
        EditionDiff<Row> diff = EditionDiff.between(before, after);
        List<Finding> findings = new ArrayList<>();
        diff.removed().stream().map(RateGuards::rate).filter(gone -> !isStillThere(gone, after))
                .forEach(gone -> findings
                        .add(messages.finding("A212", dayOf(gone.validFrom(), Map.of("rate", gone.id())))));
        diff.changed().forEach(change -> magnitude(change.before(), change.after()).ifPresent(findings::add));
        diff.added().forEach(added -> earlier(added, after).flatMap(last -> magnitude(last, added))
                .ifPresent(findings::add));
        return List.copyOf(findings);
    }

    /** Warnings of changed units: the amount may be right and every answer wrong. */
    List<Finding> units(List<Row> before, List<Row> after) {
        EditionDiff<Row> diff = EditionDiff.between(before, after);
        List<Finding> findings = new ArrayList<>();
        diff.changed().forEach(change -> unit(change.before(), change.after()).ifPresent(findings::add));
        diff.added().forEach(added -> earlier(added, after).flatMap(last -> unit(last, added))
                .ifPresent(findings::add));
        return List.copyOf(findings);
    }

    /** Whether a row for the same rate and first day remains, such as where only the day of publication changed. */
    private static boolean isStillThere(Rate gone, List<Row> after) {
        return after.stream().map(RateGuards::rate)
                .anyMatch(rate -> rate.id().equals(gone.id()) && rate.validFrom().equals(gone.validFrom()));
    }

    /** The row for the same rate that a new one follows. */
    private static Optional<Row> earlier(Row added, List<Row> all) {
        return all.stream().filter(entry -> rate(entry).id().equals(rate(added).id()))
                .filter(entry -> rate(entry).validFrom().isBefore(rate(added).validFrom()))
                .max(Comparator.comparing(entry -> rate(entry).validFrom()));
    }

    /** A guard where the amount rose to ten times or more, or fell to a tenth or less. */
    private Optional<Finding> magnitude(Row before, Row after) {
        BigDecimal old = rate(before).value();
        BigDecimal now = rate(after).value();
        String direction = now.compareTo(old.multiply(BigDecimal.TEN)) >= 0 ? "up"
                : now.multiply(BigDecimal.TEN).compareTo(old) <= 0 ? "down" : "";
        return direction.isEmpty() ? Optional.empty()
                : Optional.of(messages.finding("A211." + direction, place(after),
                        dayOf(rate(after).validFrom(), Map.of("rate", rate(after).id(),
                                "before", Numbers.danish(old), "after", Numbers.danish(now),
                                "beforeEn", Numbers.english(old), "afterEn", Numbers.english(now)))));
    }

    private Optional<Finding> unit(Row before, Row after) {
        String old = rate(before).unit();
        String now = rate(after).unit();
        return old.equals(now) ? Optional.empty()
                : Optional.of(messages.finding("W311", place(after), Map.of("rate", rate(after).id(),
                        "before", Messages.shown(old), "after", Messages.shown(now))));
    }

    private static Map<String, Object> dayOf(LocalDate day, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("day", Numbers.danish(day));
        all.put("dayEn", Numbers.english(day));
        return all;
    }

    private static Place place(Row entry) {
        return Place.row(entry.line(), entry.row());
    }

    private static Rate rate(Row entry) {
        return ((RateRow) entry).rate();
    }
}
