package dk.kursusret.rules.sources;

import dk.kursusret.rules.tables.ShippedTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every document, act and order that answers cite: the table {@code sources.csv}. */
public final class LegalSources {
    private static final Map<String, LegalSource> BY_ID = new LinkedHashMap<>();
    private static final List<Consolidation> CONSOLIDATIONS;

    static {
        List<ShippedTable.Row> rows = new ShippedTable("sources/sources.csv")
                .withColumns("id", "document", "kind", "title", "date", "address", "firstDay", "lastDay").rows();
        rows.forEach(row -> BY_ID.put(row.required("id"), source(row)));
        CONSOLIDATIONS = rows.stream().filter(row -> row.day("firstDay").isPresent())
                .map(row -> new Consolidation(BY_ID.get(row.required("id")), row.day("firstDay").orElseThrow(),
                        row.day("lastDay")))
                .toList();
    }

    private LegalSources() {}

    /** The text of an act, and the days on which it was in force. */
    private record Consolidation(LegalSource source, LocalDate firstDay, Optional<LocalDate> lastDay) {
        boolean isInForce(LocalDate day) {
            return !day.isBefore(firstDay) && lastDay.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** In the order of the table. */
    public static List<LegalSource> all() {
        return List.copyOf(BY_ID.values());
    }

    public static Optional<LegalSource> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The consolidation of an act on a day.
     *
     * @throws IllegalArgumentException where we have none for that day
     */
    static LegalSource inForce(String document, LocalDate day) {
        for (Consolidation one : CONSOLIDATIONS) {
            if (one.source().document().equals(document) && one.isInForce(day)) {
                return one.source();
            }
        }
        throw new IllegalArgumentException("no text of " + document + " on " + day);
    }

    private static LegalSource source(ShippedTable.Row row) {
        return new LegalSource(row.required("id"), row.required("document"),
                LegalSource.Kind.valueOf(row.required("kind")), row.required("title"), row.day("date"),
                row.optional("address"));
    }
}
