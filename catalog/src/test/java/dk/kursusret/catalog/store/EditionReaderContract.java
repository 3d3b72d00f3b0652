package dk.kursusret.catalog.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What readers of editions rely on, from the store in DynamoDB as well as from the fakes in tests. */
public interface EditionReaderContract {
    EditionRecord APRIL = Samples.published("2021-04-01", "april", "2021-03-02T09:00:00Z");
    EditionRecord OCTOBER = Samples.published("2021-10-01", "oktober", "2021-09-02T09:00:00Z");
    EditionRecord MAY = Samples.supplement("2021-04-01", "2021-05-01", Optional.empty(), "2021-04-20T10:00:00Z");
    Row APPLES = Samples.course("47592", "Æblehøst");
    Row DOCUMENTS = Samples.privateCourse("document-control");

    /** A store that holds these editions, published in this order, each with its rows. */
    EditionReader holding(Map<EditionRecord, List<Row>> editions);

    private EditionReader both() {
        Map<EditionRecord, List<Row>> editions = new LinkedHashMap<>();
        editions.put(OCTOBER, List.of(APPLES));
        editions.put(APRIL, List.of(APPLES, DOCUMENTS));
        editions.put(MAY, List.of(Samples.course("47592", "Æblehøst i maj")));
        return holding(editions);
    }

    @Test
    default void aListsRecordsComeOldestFirstDayFirstAndNoOthers() {
        assertEquals(List.of(APRIL.id(), MAY.id(), OCTOBER.id()),
                both().records(Samples.FYN).stream().map(EditionRecord::id).toList());
        assertEquals(List.of(), both().records("rar-bornholm"));
    }

    @Test
    default void rowsComeInTheOrderOfTheFileAndNoneWhereNoneWereStored() {
        assertEquals(List.of(APPLES, DOCUMENTS), both().entries(APRIL.id()));
        assertEquals(List.of(), both().entries(Samples.id("2021-04-01", "andet indhold")));
    }

    @Test
    default void everyRowIsHandedOverOnce() {
        List<Row> read = new ArrayList<>();
        both().read(APRIL.id(), read::add);

        assertEquals(2, read.size());
        assertEquals(Set.of(APPLES, DOCUMENTS), Set.copyOf(read));
    }

    @Test
    default void aSupplementsRowTakesThePlaceOfTheEditions() {
        List<String> read = new ArrayList<>();
        both().read(new InForce(APRIL, List.of(MAY)), row -> read.add(row.title()));

        assertEquals(2, read.size());
        assertEquals(Set.of("Æblehøst i maj", "Document Control"), Set.copyOf(read));
    }
}
