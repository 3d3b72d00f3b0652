package dk.kursusret.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.edition.Samples;
import dk.kursusret.catalog.packages.CoursePackage;
import dk.kursusret.catalog.packages.PackageCourse;
import dk.kursusret.catalog.rates.RateTable;
import dk.kursusret.catalog.region.LabourMarketRegion;
import dk.kursusret.catalog.region.Regions;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.rates.Rate;
import dk.kursusret.rules.rates.RateBasis;
import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that ship with the product, and the loader that refuses a malformed one. */
class OwnDataTest {
    private final Regions regions = Regions.load();

    @ParameterizedTest
    @CsvSource({"0370, 2014-12-31, none", "0370, 2015-01-01, rar-sjaelland", "0370, 2025-02-28, rar-sjaelland",
            "0370, 2025-03-01, rbr-sjaelland", "0370, 2030-01-01, rbr-sjaelland", "0400, 2025-02-28, rar-bornholm",
            "0400, 2025-03-01, rbr-hovedstaden", "0791, 2019-12-31, rar-vestjylland",
            "0791, 2020-01-01, rar-oestjylland", "0791, 2025-02-28, rar-oestjylland",
            "0791, 2025-03-01, rbr-midtjylland", "0410, 2015-04-11, rar-fyn", "0410, 2015-04-12, rar-sydjylland",
            "0410, 2025-03-01, rbr-syddanmark", "9999, 2021-01-01, none"})
    void aMunicipalityBelongsToOneRegionOnADay(String municipality, LocalDate day, String region) {
        assertEquals(region, regions.regionOf(municipality, day).map(LabourMarketRegion::code).orElse("none"));
    }

    @Test
    void thereAreNinetyEightMunicipalitiesInEightThenFiveRegions() {
        assertEquals(98, regions.municipalities().size());
        assertEquals(8, regions.regions(LocalDate.of(2025, 2, 28)).size());
        assertEquals(5, regions.regions(LocalDate.of(2025, 3, 1)).size());
    }

    @Test
    void everyMunicipalityHasOneRegionThatExistsOnTheDayFromTheFirstDayOn() {
        for (LocalDate day : List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 4, 11), LocalDate.of(2015, 4, 12),
                LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1), LocalDate.of(2025, 2, 28),
                LocalDate.of(2025, 3, 1))) {
            regions.municipalities().forEach(m -> {
                assertEquals(1, m.memberships().stream().filter(one -> one.validity().holdsOn(day)).count(), m.name());
                assertTrue(regions.regionOf(m.code(), day).orElseThrow().validity().holdsOn(day), m + " on " + day);
            });
        }
    }

    /** All municipalities of a RAR passed to the same RBR. */
    @ParameterizedTest
    @CsvSource({"rar-hovedstaden, rbr-hovedstaden", "rar-bornholm, rbr-hovedstaden", "rar-sjaelland, rbr-sjaelland",
            "rar-fyn, rbr-syddanmark", "rar-sydjylland, rbr-syddanmark", "rar-vestjylland, rbr-midtjylland",
            "rar-oestjylland, rbr-midtjylland", "rar-nordjylland, rbr-nordjylland", "rbr-syddanmark, none"})
    void aRegionThatEndedHasOneSuccessor(String region, String successor) {
        assertEquals(successor, regions.successor(region).map(LabourMarketRegion::code).orElse("none"));
        LocalDate last = LocalDate.of(2025, 2, 28);
        regions.municipalitiesOf(region, last).forEach(municipality -> assertEquals(successor,
                regions.regionOf(municipality.code(), last.plusDays(1)).orElseThrow().code()));
    }

    @Test
    void everyMembershipNamesTheOrderThatSaysSo() {
        regions.municipalities().stream().flatMap(m -> m.memberships().stream())
                .forEach(one -> assertTrue(one.source().matches(".*(BEK|lov) \\d+/20\\d\\d.*"), one.toString()));
    }

    @Test
    void everyRegionHasAListAndEveryNeighbourIsMutual() {
        KnownLists lists = KnownLists.load();
        for (LocalDate day : List.of(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 1))) {
            for (LabourMarketRegion region : regions.regions(day)) {
                assertEquals(ListKind.REGIONAL, lists.list(region.code()).orElseThrow().kind());
                regions.adjoining(region.code(), day).regions().forEach(other -> assertTrue(
                        regions.adjoining(other, day).regions().contains(region.code()), region + " and " + other));
            }
        }
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"rar-sjaelland, 2015-09-01, rar-bornholm SOURCED, rar-fyn SOURCED, rar-hovedstaden SOURCED",
            "rar-sjaelland, 2025-03-01, '', '', ''", "rbr-sjaelland, 2025-02-28, '', '', ''",
            "rbr-sjaelland, 2025-03-01, rbr-hovedstaden INFERRED, rbr-syddanmark INFERRED, ''",
            "rar-fyn, 2021-01-01, rar-sjaelland INFERRED, rar-sydjylland INFERRED, ''"})
    void aNeighbourIsReadInASourceOrInferred(String region, LocalDate day, String first, String second, String third) {
        assertEquals(Stream.of(first, second, third).filter(text -> !text.isEmpty()).toList(),
                regions.adjoining(region, day).byRegion().entrySet().stream()
                        .map(other -> other.getKey() + " " + other.getValue()).toList());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource({"0370, 2015-01-01, rar-sjaelland, regional-2015", "0370, 2015-03-31, rar-sjaelland, regional-2015",
            "0370, 2015-04-01, rar-sjaelland, rar-sjaelland rar-bornholm rar-fyn rar-hovedstaden",
            "0410, 2015-04-11, rar-fyn, rar-fyn rar-sjaelland rar-sydjylland",
            "0791, 2025-02-28, rar-oestjylland, rar-oestjylland rar-nordjylland rar-sydjylland rar-vestjylland",
            "0791, 2025-03-01, rbr-midtjylland, rar-oestjylland rar-nordjylland rar-sydjylland rar-vestjylland",
            "0791, 2025-03-31, rbr-midtjylland, rar-oestjylland rar-nordjylland rar-sydjylland rar-vestjylland",
            "0791, 2025-04-01, rbr-midtjylland, rbr-midtjylland rbr-nordjylland rbr-syddanmark",
            "0400, 2025-03-15, rbr-hovedstaden, rar-bornholm rar-hovedstaden rar-sjaelland"})
    void theListsThatApplyToAMunicipality(String municipality, LocalDate day, String region, String expected) {
        Region found = regions.around(municipality, day).orElseThrow();
        assertEquals(region + ": " + expected, found.code() + ": " + String.join(" ", found.listIds()));
        assertEquals(found.code().substring(0, 3),
                found.adjoining().keySet().stream().map(code -> code.substring(0, 3)).distinct()
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"rar-fyn, 2021-01-01, rar-fyn", "rbr-midtjylland, 2025-02-28, rbr-midtjylland",
            "rbr-midtjylland, 2025-03-31, rar-oestjylland rar-vestjylland",
            "rbr-midtjylland, 2025-04-01, rbr-midtjylland",
            "rbr-syddanmark, 2025-03-01, rar-fyn rar-sydjylland",
            "rbr-hovedstaden, 2025-03-01, rar-bornholm rar-hovedstaden"})
    void theListsThatApplyToARegion(String region, LocalDate day, String expected) {
        assertEquals(expected, String.join(" ", regions.listsOf(region, day)));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, an edition can begin: {3}")
    @CsvSource({"rar-fyn, 2015-03-31, false, false", "rar-fyn, 2015-04-01, true, true",
            "rar-fyn, 2025-02-28, true, true",
            "rar-fyn, 2025-03-01, true, false", "rar-fyn, 2025-03-31, true, false", "rar-fyn, 2025-04-01, false, false",
            "rbr-syddanmark, 2025-03-31, false, false", "rbr-syddanmark, 2025-04-01, true, true",
            "lift-110, 2020-07-31, false, false", "lift-110, 2020-08-01, true, true",
            "lift-110, 2030-01-01, true, true",
            "lift-shortage, 2017-02-28, false, false", "lift-shortage, 2017-03-01, true, true",
            "lift-shortage, 2021-03-31, true, true", "lift-shortage, 2021-04-01, false, false",
            "six-weeks, 2014-12-31, false, false", "six-weeks, 2015-01-01, true, true"})
    void aListHasDaysOfItsOwn(String list, LocalDate day, boolean exists, boolean canBegin) {
        KnownList known = KnownLists.load().list(list).orElseThrow();
        assertEquals(exists, known.validity().holdsOn(day));
        assertEquals(canBegin, known.canBeginOn(day));
    }

    @ParameterizedTest
    @CsvSource({"price-ceiling, 2010-12-31, none", "price-ceiling, 2011-06-01, 3500.00",
            "price-ceiling, 2012-01-01, none",
            "price-ceiling, 2014-12-31, none", "price-ceiling, 2015-01-01, 3780.86",
            "price-ceiling, 2015-12-31, 3780.86", "price-ceiling, 2016-01-01, 3833.79",
            "price-ceiling, 2017-06-01, 3910.47", "price-ceiling, 2018-06-01, 3988.68",
            "price-ceiling, 2019-06-01, 4068.45", "price-ceiling, 2020-06-01, 4149.82",
            "price-ceiling, 2021-06-01, 4232.82", "price-ceiling, 2022-06-01, 4283.61",
            "price-ceiling, 2023-06-01, 4399.27", "price-ceiling, 2024-06-01, 4540.05",
            "price-ceiling, 2025-06-01, 4703.49", "price-ceiling, 2026-12-31, 4915.15",
            "price-ceiling, 2027-01-01, none",
            "travel-allowance, 2014-12-31, none", "travel-allowance, 2015-01-01, 1.03",
            "travel-allowance, 2016-06-01, 1.00", "travel-allowance, 2017-06-01, 0.97",
            "travel-allowance, 2018-06-01, 0.97", "travel-allowance, 2019-12-31, 0.99",
            "travel-allowance, 2020-01-01, 0.98", "travel-allowance, 2021-06-01, 0.95",
            "travel-allowance, 2022-01-01, 1.08", "travel-allowance, 2023-06-01, 1.10",
            "travel-allowance, 2024-06-01, 1.12", "travel-allowance, 2025-06-01, 1.12",
            "travel-allowance, 2026-12-31, 1.14", "travel-allowance, 2027-01-01, none", "pool-refund, 2014-12-31, none",
            "pool-refund, 2015-01-01, 80", "pool-refund, 2030-01-01, 80"})
    void aRateAppliesInItsYearAndInNoOther(String rate, LocalDate day, String expected) {
        assertEquals(expected, RateTable.load().on(rate, day).map(Rate::value).map(BigDecimal::toPlainString)
                .orElse("none"));
    }

    /**
     * The amount for a year of study is regulated each year and rounded to whole øre; a full-time week is a fortieth of
     * it.
     */
    @ParameterizedTest(name = "{0}: {1} per cent")
    @CsvSource({"2016, 1.4", "2017, 2.0", "2018, 2.0", "2019, 2.0", "2020, 2.0", "2021, 2.0", "2022, 1.2", "2023, 2.7",
            "2024, 3.2", "2025, 3.6", "2026, 4.5"})
    void theCeilingIsThePreviousYearsRegulatedByTheOrder(int year, BigDecimal percent) {
        BigDecimal study = yearOfStudy(year - 1).multiply(BigDecimal.ONE.add(percent.movePointLeft(2)))
                .setScale(2, RoundingMode.HALF_UP);
        Rate rate = RateTable.load().on(Rate.PRICE_CEILING, LocalDate.of(year, 1, 1)).orElseThrow();
        assertEquals(study, yearOfStudy(year));
        assertEquals(study.divide(BigDecimal.valueOf(40), 2, RoundingMode.HALF_UP), rate.value());
        assertEquals(year == 2019 ? RateBasis.LAW : RateBasis.COMPUTED, rate.evidence().basis());
    }

    /** The amount for a year of study, read from the rate's source text. */
    private static BigDecimal yearOfStudy(int year) {
        String source = RateTable.load().on(Rate.PRICE_CEILING, LocalDate.of(year, 1, 1)).orElseThrow().evidence()
                .source();
        Matcher amount = Pattern.compile("([0-9]+,[0-9.]+) kroner a year of study").matcher(source);
        assertTrue(amount.find(), source);
        return new BigDecimal(amount.group(1).replace(",", ""));
    }

    @Test
    void everyRateButOneHasTheAddressOfTheOrderOrActItNames() {
        List<Rate> without = RateTable.load().all().stream().filter(rate -> rate.evidence().address().isEmpty())
                .toList();
        assertEquals(List.of("price-ceiling 2011-01-01"),
                without.stream().map(rate -> rate.id() + " " + rate.validFrom()).toList());
        RateTable.load().all().stream().filter(rate -> rate.evidence().basis() != RateBasis.LAW)
                .forEach(rate -> rate.evidence().address().ifPresent(address -> {
                    String[] yearAndNumber = address.getPath().replaceFirst(".*/lta/", "").split("/");
                    assertTrue(rate.evidence().source().contains("BEK " + yearAndNumber[1] + "/" + yearAndNumber[0]),
                            rate.toString());
                }));
    }

    @Test
    void aRateIsUnknownBeforeItWasPublished() {
        LocalDate day = LocalDate.of(2011, 6, 1);
        assertEquals(Optional.empty(), RateTable.load().knownOn(LocalDate.of(2010, 12, 21)).on("price-ceiling", day));
        assertTrue(RateTable.load().knownOn(LocalDate.of(2010, 12, 22)).on("price-ceiling", day).isPresent());
    }

    @ParameterizedTest(name = "as known on {0}: {1}")
    @CsvSource({"2021-11-22, none", "2021-11-23, 0.99", "2022-04-25, 0.99", "2022-04-26, 1.08", "2026-01-01, 1.08"})
    void anAmountThatWasRaisedForAWholeYearIsKnownAsItWasBefore(LocalDate knownOn, String expected) {
        for (LocalDate day : List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))) {
            assertEquals(expected, RateTable.load().knownOn(knownOn).on(Rate.TRAVEL_ALLOWANCE, day)
                    .map(rate -> rate.value().toPlainString()).orElse("none"));
        }
    }

    @Test
    void noTwoRatesOfOneNameContradictEachOther() {
        List<Rate> all = RateTable.load().all();
        all.forEach(rate -> assertEquals(List.of(rate),
                all.stream().filter(other -> other.equals(rate) || other.contradicts(rate)).toList()));
    }

    @Test
    void theNationalListIsKnown() {
        assertEquals(ListKind.NATIONAL, KnownLists.load().list("six-weeks").orElseThrow().kind());
        assertEquals(Optional.empty(), KnownLists.load().list("rar-atlantis"));
    }

    @Test
    void packagesAreAListButNotAPositiveList() {
        KnownLists lists = KnownLists.load();
        assertEquals(ListKind.PACKAGES, lists.list(CoursePackage.LIST).orElseThrow().kind());
        assertEquals(lists.all().stream().map(KnownList::kind)
                .filter(kind -> kind != ListKind.PACKAGES && kind != ListKind.RATES).count(),
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
            "not-there.csv, no resource"})
    void aBadTableIsRefusedByFileAndLine(String file, String where) {
        String message = assertThrows(IllegalStateException.class,
                () -> new ShippedTable("catalog", file).withColumns("code", "firstDay").rows()
                        .forEach(row -> assertNotNull(row.required("code") + row.day("firstDay"))))
                .getMessage();
        assertTrue(message.contains(file) && message.contains(where), message);
    }

    @ParameterizedTest
    @CsvSource({"rar-fyn~2021-04-01~short", "rar-fyn~2021-04-01", "rar-fyn~i morgen~" + HASH, "~2021-04-01~" + HASH})
    void whatIsNotAnEditionIdIsRefused(String text) {
        assertEquals(Optional.empty(), EditionId.parse(text));
    }

    @Test
    void anEditionIdIsParsedBackFromItsText() {
        EditionId id = Samples.id("2021-04-01", "april");
        assertEquals(Optional.of(id), EditionId.parse(id.toString()));
    }

    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
}
