package dk.kursusret.catalog;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.PackageRow;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.store.EditionReader;
import dk.kursusret.rules.lists.Edition;
import dk.kursusret.rules.lists.EditionRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An edition with all its rows and its supplements merged over it. Immutable. */
public final class LoadedEdition {
    private final InForce inForce;
    private final Map<String, Row> byId;
    private final Edition edition;
    private final RateTable rates;

    private LoadedEdition(InForce inForce, Map<String, Row> byId) {
        this.inForce = inForce;
        this.byId = byId;
        this.edition = new Edition(ref(inForce), of(CourseRow.class).map(CourseRow::course).toList());
        this.rates = RateTable.of(of(RateRow.class).map(RateRow::rate).toList());
    }

    /** Reads the rows of the edition and of its supplements. */
    public static LoadedEdition read(InForce inForce, EditionReader store) {
        return merge(inForce, inForce.layers().stream().map(layer -> store.entries(layer.id())).toList());
    }

    /** A later layer's row takes the place of an earlier one with the same entry id. */
    private static LoadedEdition merge(InForce inForce, List<List<Row>> layers) {
        Map<String, Row> byId = new LinkedHashMap<>();
        layers.forEach(layer -> layer.forEach(row -> byId.put(row.id(), row)));
        return new LoadedEdition(inForce, byId);
    }

    /** Identifies the merged edition; no rows are read for it. */
    static EditionRef ref(InForce inForce) {
        EditionRecord edition = inForce.edition();
        String sha256 = inForce.supplements().isEmpty() ? edition.sha256()
                : Sha256
                        .of(inForce.layers().stream().map(EditionRecord::sha256).collect(Collectors.joining("\n")));
        return new EditionRef(edition.list(), edition.firstDay(), sha256,
                inForce.layers().stream().anyMatch(EditionRecord::isSample));
    }

    /** The part of it that the law reads. */
    public Edition edition() {
        return edition;
    }

    public EditionRef ref() {
        return edition.ref();
    }

    /** The record of the edition itself. */
    public EditionRecord record() {
        return inForce.edition();
    }

    /** The records of the supplements, in the order in which they are merged. */
    public List<EditionRecord> supplements() {
        return inForce.supplements();
    }

    /** In the order of the file, followed by the rows that supplements add. */
    public List<Row> rows() {
        return List.copyOf(byId.values());
    }

    /** The courses of a positive list, in the order of {@link #rows}; empty for other lists. */
    public List<CourseRow> courses() {
        return of(CourseRow.class).toList();
    }

    /** The packages of the list of packages, in the order of {@link #rows}; empty for other lists. */
    public Stream<CoursePackage> packages() {
        return of(PackageRow.class).map(PackageRow::coursePackage);
    }

    private <R extends Row> Stream<R> of(Class<R> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The amounts of an edition of the rates; empty for other lists. */
    public RateTable rates() {
        return rates;
    }

    /** @param id the row's id */
    public Optional<CourseRow> course(String id) {
        return Optional.ofNullable(byId.get(id)).filter(CourseRow.class::isInstance).map(CourseRow.class::cast);
    }
}
