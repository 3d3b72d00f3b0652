package dk.kursusret.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.edition.RateRow;
import dk.kursusret.catalog.edition.Row;
import dk.kursusret.catalog.edition.Samples;
import dk.kursusret.catalog.edition.Sha256;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.store.CountingStore;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.rules.rates.Evidence;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Which rates answer a question: those that ship, until an edition has been published and its first day has come. */
class RatesInUseTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), CivilDay.COPENHAGEN);
    private final CountingStore store = new CountingStore();
    private final Catalog catalog = new Catalog(store, TODAY);

    private static RateRow ceiling(String value, String from, String to) {
        return new RateRow(
                new Rate(Rate.PRICE_CEILING, new BigDecimal(value), "kroner ex VAT a full-time week",
                        LocalDate.parse(from), Optional.of(LocalDate.parse(to)), Optional.empty(),
                        new Evidence(LocalDate.of(2026, 1, 2), RateBasis.LAW, "the ministry's page", Optional.empty())),
                2, 2);
    }

    private static EditionRecord record(String firstDay, String publishedAt) {
        EditionRecord r = Samples.published(firstDay, "satser " + firstDay, publishedAt);
        return new EditionRecord(new EditionId(RateTable.LIST, r.firstDay(), r.sha256()), r.round(), Term.EDITION,
                r.delivery(), r.trail());
    }

    private String ceilingOn(String asOf, String knownOn) {
        LocalDate day = LocalDate.parse(asOf);
        return catalog.rates(day, Optional.ofNullable(knownOn).map(LocalDate::parse)).table()
                .on(Rate.PRICE_CEILING, day).map(rate -> rate.value().toPlainString()).orElse("none");
    }

    @ParameterizedTest(name = "asked about {0}, as known on {1}: {2}")
    @CsvSource({
            // before publication on 5 March 2026 the shipped rates answer
            "2016-05-01, 2026-03-04, 3833.79", "2015-05-01, 2026-03-04, 3780.86",
            // from then on the edition does, for past years too
            "2016-05-01, 2026-03-05, 3841", "2016-05-01, , 3841", "2015-05-01, , 3780.86",
            // the edition from 1 January 2027 is published but has not begun: it answers for that day and later only
            "2016-12-31, , 3841", "2026-12-31, , 4900", "2027-01-01, , 5000", "2027-01-01, 2026-04-30, none",
            "2027-01-01, 2026-05-01, 5000", "2016-05-01, 2027-01-01, none", "2016-05-01, 2026-12-31, 3841"})
    void theEditionDecidesFromItsPublicationAndItsFirstDay(String asOf, String knownOn, String expected) {
        store.publish(record("2026-01-01", "2026-03-05T09:00:00Z"), ceiling("3780.86", "2015-01-01", "2015-12-31"),
                ceiling("3841", "2016-01-01", "2016-12-31"), ceiling("4900", "2026-01-01", "2026-12-31"));
        store.publish(record("2027-01-01", "2026-05-01T09:00:00Z"), ceiling("5000", "2027-01-01", "2027-12-31"));
        assertEquals(expected, ceilingOn(asOf, knownOn));
    }

    @Test
    void whatWasWithdrawnAnswersOnlyAsItWasKnownBefore() {
        store.publish(Samples.withdrawn(record("2026-01-01", "2026-03-05T09:00:00Z"), "2026-04-01T09:00:00Z"),
                ceiling("3841", "2016-01-01", "2016-12-31"));
        assertEquals("3833.79", ceilingOn("2016-05-01", null));
        assertEquals("3841", ceilingOn("2016-05-01", "2026-03-31"));
        assertEquals("3833.79", ceilingOn("2016-05-01", "2026-04-01"));
    }

    @Test
    void differentAmountsHaveDifferentHashesAndEqualOnesTheSame() {
        String shipped = catalog.rates(LocalDate.of(2026, 6, 1), Optional.empty()).table().sha256();
        assertEquals(RateTable.of(RateTable.load().all()).sha256(), shipped);
        store.publish(record("2026-01-01", "2026-03-05T09:00:00Z"), ceiling("3841", "2016-01-01", "2016-12-31"));
        catalog.refresh();
        assertNotEquals(shipped, catalog.rates(LocalDate.of(2026, 6, 1), Optional.empty()).table().sha256());
        assertEquals(shipped, RateTable.load().sha256());
    }

    @Test
    void whatIsStoredIsReadBackToTheLastZero() {
        try (DynamoDbClient client = LocalTables.create()) {
            EditionStore stored = new DynamoDbEditionStore(client, LocalTables.NAMES);
            EditionId id = new EditionId(RateTable.LIST, LocalDate.of(2026, 1, 1), Sha256.of("satser"));
            List<Row> shipped = RateTable.load().all().stream().<Row>map(rate -> new RateRow(rate, 2, 2)).toList();
            stored.writeEntries(id, shipped);
            assertEquals(RateTable.load().all().stream().sorted(Comparator.comparing(Rate::toString)).toList(),
                    stored.entries(id).stream().flatMap(row -> Stream.of(((RateRow) row).rate()))
                            .sorted(Comparator.comparing(Rate::toString)).toList());
        }
    }

    @ParameterizedTest(name = "{0}: {1} changed")
    @CsvSource({"3500, 0", "3500.00, 0", "3500.01, 1"})
    void trailingZerosAreNoChange(String value, int changed) {
        EditionDiff<RateRow> diff = EditionDiff.between(List.of(ceiling("3500.00", "2016-01-01", "2016-12-31")),
                List.of(ceiling(value, "2016-01-01", "2016-12-31")));
        assertEquals(changed, diff.changed().size());
    }

    @ParameterizedTest(name = "2016-01-01 to 2016-12-31 and {1} to {2}: {3}")
    @CsvSource({"price-ceiling, 2016-12-31, 2017-12-31, true", "price-ceiling, 2017-01-01, 2017-12-31, false",
            "price-ceiling, 2015-01-01, 2016-01-01, true", "price-ceiling, 2015-01-01, 2015-12-31, false",
            "price-ceiling, 2015-01-01, 2018-12-31, true", "price-ceiling, 2016-02-01, 2016-02-01, true",
            "travel-allowance, 2016-01-01, 2016-12-31, false"})
    void twoRowsOfOneRateOverlapWhereTheyHaveADayInCommon(String id, LocalDate from, LocalDate to, boolean overlap) {
        Rate rate = ceiling("1", "2016-01-01", "2016-12-31").rate();
        Rate other = new Rate(id, BigDecimal.ONE, "kroner", from, Optional.of(to), Optional.empty(),
                new Evidence(from, RateBasis.LAW, "", Optional.empty()));
        assertEquals(overlap, rate.contradicts(other));
        assertEquals(overlap, other.contradicts(rate));
    }

    @Test
    void theRatesAreAListButNotAPositiveList() {
        assertEquals(ListKind.RATES, KnownLists.load().list(RateTable.LIST).orElseThrow().kind());
        assertEquals(List.of(),
                KnownLists.load().positive().stream().filter(list -> list.id().equals(RateTable.LIST)).toList());
    }
}
