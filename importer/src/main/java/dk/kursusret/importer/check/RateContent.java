package dk.kursusret.importer.check;

import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.gateway.input.Nearest;
import dk.kursusret.importer.cell.AddressCell;
import dk.kursusret.importer.cell.BasisCell;
import dk.kursusret.importer.cell.Parsed;
import dk.kursusret.importer.cell.RateNameCell;
import dk.kursusret.importer.cell.RateValueCell;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.profile.Field;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a rate for one period. */
final class RateContent implements RowContent {
    private final List<String> known;
    private final Messages messages;

    /** @param shipped the rates that come with the product, which are those that the rules use */
    RateContent(RateTable shipped, Messages messages) {
        this.known = shipped.all().stream().map(Rate::id).distinct().toList();
        this.messages = messages;
    }

    @Override
    public RowResult.Accepted read(RowCells cells) {
        LocalDate from = requiredDay(cells, Field.APPLIES_FROM);
        Optional<LocalDate> to = cells.day(Field.APPLIES_TO);
        if (to.filter(from::isAfter).isPresent()) {
            cells.fault("R122", Field.APPLIES_TO, Map.of());
        }
        Rate rate = new Rate(required(cells, Field.RATE, RateNameCell::parse, ""),
                required(cells, Field.VALUE, RateValueCell::parse, BigDecimal.ONE), words(cells, Field.UNIT), from, to,
                cells.day(Field.PUBLISHED_ON),
                new Evidence(requiredDay(cells, Field.CHECKED_ON),
                        required(cells, Field.BASIS, BasisCell::parse, RateBasis.SECONDARY), words(cells, Field.SOURCE),
                        cells.read(Field.ADDRESS, cells.text(Field.ADDRESS), AddressCell::parse)));
        RateRow entry = new RateRow(rate, cells.place().line(), cells.place().row());
        return new RowResult.Accepted(entry, new Identity.RateFrom(rate.id(), from), unknownName(cells, rate.id()));
    }

    @Override
    public String keySuffix() {
        return ".rates";
    }

    /** A quarantined rate would leave a gap, so none may be. */
    @Override
    public boolean canSpare(int quarantined, int rows) {
        return quarantined == 0;
    }

    /** Warns of a name that no rule uses; it may be a known one misspelt. */
    private List<Finding> unknownName(RowCells cells, String id) {
        if (known.contains(id)) {
            return List.of();
        }
        Optional<String> nearest = Nearest.to(id, known);
        return List.of(messages.finding(nearest.isPresent() ? "W310.nearest" : "W310", cells.place(),
                Map.of("rate", id, "nearest", nearest.orElse(""))));
    }

    private static LocalDate requiredDay(RowCells cells, Field field) {
        reportIfMissing(cells, field);
        return cells.day(field).orElse(LocalDate.EPOCH);
    }

    private static <T> T required(RowCells cells, Field field, Function<String, Parsed<T>> parser, T unreadable) {
        reportIfMissing(cells, field);
        return cells.read(field, cells.text(field), parser).orElse(unreadable);
    }

    private static String words(RowCells cells, Field field) {
        reportIfMissing(cells, field);
        return cells.guarded(field).orElse("");
    }

    private static void reportIfMissing(RowCells cells, Field field) {
        if (cells.text(field).isEmpty()) {
            cells.missing("R120", field);
        }
    }
}
