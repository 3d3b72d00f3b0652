package dk.kursusret.catalog.region;

import dk.kursusret.rules.tables.ShippedTable;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.rules.lists.Region;
import dk.kursusret.rules.lists.Region.Basis;
import dk.kursusret.rules.lists.RegionalList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The municipalities and regions of a day, and which regions adjoin each other. */
public final class Regions {
    /** The Ministry's own list for the regional pool, until the regions made theirs: BEK 1560/2014 § 7, stk. 2. */
    private static final String MINISTRYS_LIST = "regional-2015";
    private static final LocalDate FIRST_LISTS = LocalDate.of(2015, 4, 1);
    /** The last day of the eight RAR: BEK 218/2025 § 2. */
    private static final LocalDate LAST_OF_RAR = LocalDate.of(2025, 2, 28);
    private static final LocalDate FIRST_LISTS_OF_RBR = LocalDate.of(2025, 4, 1);
    private final Map<String, Municipality> municipalities;
    private final Map<String, LabourMarketRegion> regions;
    private final List<Neighbour> neighbours;

    private Regions(List<Municipality> municipalities, List<LabourMarketRegion> regions, List<Neighbour> neighbours) {
        this.municipalities = municipalities.stream()
                .collect(Collectors.toUnmodifiableMap(Municipality::code, Function.identity()));
        this.regions = regions.stream()
                .collect(Collectors.toUnmodifiableMap(LabourMarketRegion::code, Function.identity()));
        this.neighbours = neighbours;
    }

    private record Neighbour(String region, String adjoining, Validity validity, Basis basis) {}

    private record MemberRow(String code, String name, Municipality.Membership membership) {}

    /** Holder for lazy loading: the tables are read once, on first use. */
    private static final class Shipped {
        private static final Regions REGIONS = read();
    }

    /** @throws IllegalStateException with file and line, if the product's own data are malformed */
    public static Regions load() {
        return Shipped.REGIONS;
    }

    private static Regions read() {
        return new Regions(loadMunicipalities(),
                new ShippedTable("catalog", "regions.csv").withColumns("code", "name", "firstDay", "lastDay").rows()
                        .stream()
                        .map(row -> new LabourMarketRegion(
                                row.required("code"), row.required("name"), Validity.of(row)))
                        .toList(),
                new ShippedTable("catalog", "adjacency.csv")
                        .withColumns("region", "adjoining", "firstDay", "lastDay", "basis", "note").rows().stream()
                        .map(row -> new Neighbour(row.required("region"), row.required("adjoining"),
                                Validity.of(row), row.oneOf(Basis.class, "basis")))
                        .toList());
    }

    private static List<Municipality> loadMunicipalities() {
        Map<String, List<MemberRow>> rows = new ShippedTable("catalog", "municipalities.csv")
                .withColumns("municipality", "name", "region",
                        "firstDay", "lastDay", "source")
                .rows().stream().map(
                        row -> new MemberRow(row.required("municipality"), row.required("name"),
                                new Municipality.Membership(row.required("region"),
                                        Validity.of(row), row.required("source"))))
                .collect(Collectors.groupingBy(MemberRow::code));
        return rows.values().stream().map(each -> new Municipality(each.getFirst().code(), each.getFirst().name(),
                each.stream().map(MemberRow::membership).toList())).toList();
    }

    /** All municipalities, in the order of their codes. */
    public List<Municipality> municipalities() {
        return municipalities.values().stream().sorted(Comparator.comparing(Municipality::code)).toList();
    }

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /** The municipality's region on that day; empty if there is no such municipality or there were no regions yet. */
    public Optional<LabourMarketRegion> regionOf(String municipality, LocalDate day) {
        return municipality(municipality).flatMap(m -> m.on(day)).map(membership -> regions.get(membership.region()));
    }

    public Optional<LabourMarketRegion> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The codes of all regions, past and present, in order. */
    public List<String> codes() {
        return regions.keySet().stream().sorted().toList();
    }

    /** The regions that exist on that day, in the order of their codes. */
    public List<LabourMarketRegion> regions(LocalDate day) {
        return regions.values().stream().filter(r -> r.validity().holdsOn(day))
                .sorted(Comparator.comparing(LabourMarketRegion::code)).toList();
    }

    /** The region to which the municipalities of an ended region passed; empty if the region has not ended. */
    public Optional<LabourMarketRegion> successor(String region) {
        return region(region).flatMap(ended -> ended.validity().lastDay())
                .flatMap(last -> municipalitiesOf(region, last).stream()
                        .flatMap(municipality -> regionOf(municipality.code(), last.plusDays(1)).stream()).findFirst());
    }

    public Adjoining adjoining(String region, LocalDate day) {
        return new Adjoining(neighbours.stream().filter(n -> n.region().equals(region))
                .filter(n -> n.validity().holdsOn(day))
                .collect(Collectors.toMap(Neighbour::adjoining, Neighbour::basis, (one, other) -> one, TreeMap::new)));
    }

    /** The municipality's region as the law reads it: its code, its neighbours, and the lists that apply. */
    public Optional<Region> around(String municipality, LocalDate day) {
        return regionOf(municipality, day).map(region -> new Region(region.code(),
                adjoining(region.code(), day).byRegion(), lists(municipality, day)));
    }

    /**
     * The lists that apply to a municipality. In the first quarter of 2015 that is the Ministry's. In March 2025, when
     * the RBRs had begun but had no lists of their own yet, the RARs' lists still apply to the areas they were made
     * for.
     */
    private List<RegionalList> lists(String municipality, LocalDate day) {
        if (day.isBefore(FIRST_LISTS)) {
            return List.of(new RegionalList(MINISTRYS_LIST, Basis.SOURCED));
        }
        LocalDate areasOn = dayOfAreas(day);
        return regionOf(municipality, areasOn).map(region -> Region.of(region.code(),
                adjoining(region.code(), areasOn).byRegion()).lists()).orElse(List.of());
    }

    /** The lists that apply to a region: its own or, while it has none yet, those of the areas it was formed from. */
    public List<String> listsOf(String region, LocalDate day) {
        LocalDate areasOn = dayOfAreas(day);
        return areasOn.equals(day) ? List.of(region)
                : municipalitiesOf(region, day).stream().flatMap(m -> regionOf(m.code(), areasOn).stream())
                        .map(LabourMarketRegion::code).distinct()
                        .sorted().toList();
    }

    /** The day whose regional areas decide which lists apply on a day. */
    private static LocalDate dayOfAreas(LocalDate day) {
        return day.isAfter(LAST_OF_RAR) && day.isBefore(FIRST_LISTS_OF_RBR) ? LAST_OF_RAR : day;
    }

    /** The municipalities of a region on that day, in the order of their codes. */
    public List<Municipality> municipalitiesOf(String region, LocalDate day) {
        return municipalities().stream().filter(m -> isIn(m, region, day)).toList();
    }

    private static boolean isIn(Municipality municipality, String region, LocalDate day) {
        return municipality.on(day).filter(membership -> membership.region().equals(region)).isPresent();
    }
}
