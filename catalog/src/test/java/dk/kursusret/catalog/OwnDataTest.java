package dk.kursusret.catalog;

import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.lists.Region.Basis;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that ship with the product, and the loader that refuses a bad one. */
class OwnDataTest {
    private final Regions regions = Regions.load();

    @ParameterizedTest
    @CsvSource({"0370, 2024-12-31, rar-sjaelland, SOURCED", "0370, 2025-01-01, rbr-sjaelland, INFERRED",
            "0550, 2024-12-31, rar-sydjylland, INFERRED", "0400, 2025-01-01, rbr-hovedstaden, INFERRED"})
    void aMunicipalityBelongsToOneRegionOnADay(String municipality, LocalDate day, String region, Basis basis) {
        assertEquals(region, regions.regionOf(municipality, day).orElseThrow().code());
        assertEquals(basis, regions.municipality(municipality).orElseThrow().basis(day));
    }

    @Test
    void thereAreNinetyEightMunicipalitiesInEightThenFiveRegions() {
        assertEquals(98, regions.municipalities().size());
        assertEquals(8, regions.regions(LocalDate.of(2024, 12, 31)).size());
        assertEquals(5, regions.regions(LocalDate.of(2025, 1, 1)).size());
        assertEquals(Optional.empty(), regions.regionOf("9999", LocalDate.of(2021, 1, 1)));
    }

    @Test
    void everyMunicipalityHasARegionThatExistsOnTheDay() {
        for (LocalDate day : List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))) {
            regions.municipalities().forEach(m -> assertTrue(
                    regions.regionOf(m.code(), day).orElseThrow().validity().holdsOn(day), m.code() + " on " + day));
        }
    }

    @Test
    void everyRegionHasAListAndEveryNeighbourIsMutual() {
        KnownLists lists = KnownLists.load();
        for (LocalDate day : List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1))) {
            for (LabourMarketRegion region : regions.regions(day)) {
                assertEquals(ListKind.REGIONAL, lists.list(region.code()).orElseThrow().kind());
                regions.adjoining(region.code(), day).regions().forEach(other -> assertTrue(
                        regions.adjoining(other, day).regions().contains(region.code()), region + " and " + other));
            }
        }
    }

    @Test
    void theNeighboursOfSjaellandAreSourcedUntil2024() {
        assertEquals(new Adjoining(List.of("rar-bornholm", "rar-fyn", "rar-hovedstaden"), Basis.SOURCED),
                regions.adjoining("rar-sjaelland", LocalDate.of(2015, 9, 1)));
        assertEquals(new Adjoining(List.of("rbr-hovedstaden", "rbr-syddanmark"), Basis.INFERRED),
                regions.adjoining("rbr-sjaelland", LocalDate.of(2025, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"price-ceiling, 2014-12-31, none", "price-ceiling, 2015-01-01, 3780.86",
            "price-ceiling, 2015-12-31, 3780.86", "price-ceiling, 2016-01-01, none",
            "travel-allowance, 2019-12-31, 0.99", "travel-allowance, 2020-01-01, 0.98", "pool-refund, 2030-01-01, 80"})
    void aRateHoldsInItsYearAndInNoOther(String rate, LocalDate day, String expected) {
        assertEquals(expected, RateTable.load().on(rate, day).map(Rate::value).map(BigDecimal::toPlainString)
                .orElse("none"));
    }

    @Test
    void aRateIsUnknownBeforeItWasPublished() {
        LocalDate day = LocalDate.of(2011, 6, 1);
        assertEquals(Optional.empty(), RateTable.load().knownOn(LocalDate.of(2010, 12, 21)).on("price-ceiling", day));
        assertTrue(RateTable.load().knownOn(LocalDate.of(2010, 12, 22)).on("price-ceiling", day).isPresent());
    }

    @Test
    void noTwoRatesOfOneNameOverlap() {
        List<Rate> all = RateTable.load().all();
        all.forEach(rate -> assertEquals(1, all.stream().filter(r -> r.id().equals(rate.id()))
                .filter(r -> r.appliesOn(rate.validFrom())).count(), rate.toString()));
    }

    @Test
    void theNationalListIsKnown() {
        assertEquals(ListKind.NATIONAL, KnownLists.load().list("six-weeks").orElseThrow().kind());
        assertEquals(Optional.empty(), KnownLists.load().list("rar-atlantis"));
    }

    @Test
    void packagesAreAListAndNoPositiveList() {
        KnownLists lists = KnownLists.load();
        assertEquals(ListKind.PACKAGES, lists.list(CoursePackage.LIST).orElseThrow().kind());
        assertEquals(lists.all().stream().map(KnownList::kind)
                .filter(kind -> kind == ListKind.NATIONAL || kind == ListKind.REGIONAL).count(),
                lists.positive().size());
        assertTrue(lists.positive().stream().noneMatch(list -> list.id().equals(CoursePackage.LIST)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"42994 | 42994 | ", "42994 Rengøring | 42994 | Rengøring",
            "4352 Planter | 4352 | Planter", "Truck |  | Truck", "3D-print |  | 3D-print", "429941 |  | 429941"})
    void aPackageNamesACourseByCodeTitleOrBoth(String written, String code, String title) {
        PackageCourse course = PackageCourse.of(written);
        assertEquals(new PackageCourse(Optional.ofNullable(code), Optional.ofNullable(title)), course);
        assertEquals(written, course.written());
    }

    @Test
    void aPackageWithoutCoursesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CoursePackage("a", new Text("A", "A"), "A", "rar-fyn",
                List.of(), Optional.empty(), "RAR"));
    }

    @ParameterizedTest
    @CsvSource({"wrong-heading.csv, line 1", "short-row.csv, line 3", "bad-day.csv, line 2",
            "not-there.csv, not there"})
    void aBadTableIsRefusedByFileAndLine(String file, String where) {
        String message = assertThrows(IllegalStateException.class,
                () -> new ResourceTable(file, "code", "firstDay")
                        .read(row -> row.required("code") + row.day("firstDay")))
                .getMessage();
        assertTrue(message.contains(file) && message.contains(where), message);
    }

    @ParameterizedTest
    @CsvSource({"rar-fyn~2021-04-01~short", "rar-fyn~2021-04-01", "rar-fyn~i morgen~" + HASH, "~2021-04-01~" + HASH})
    void whatIsNoEditionIdIsRefused(String text) {
        assertEquals(Optional.empty(), EditionId.parse(text));
    }

    @Test
    void anEditionIdReadsBackAsItIsWritten() {
        EditionId id = Samples.id("2021-04-01", "april");
        assertEquals(Optional.of(id), EditionId.parse(id.toString()));
    }

    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
}
