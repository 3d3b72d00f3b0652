package dk.kursusret.catalog;

import dk.kursusret.rules.lists.Region.Basis;
import dk.kursusret.rules.lists.Region;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Municipalities, regions and who adjoins whom, on a day. */
public final class Regions {
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

    /** @throws IllegalStateException naming file and line, where the product's own data are not in order */
    public static Regions load() {
        return new Regions(
                new ResourceTable("municipalities.csv", "municipality", "name", "regionUntil2024", "regionFrom2025",
                        "source").read(
                                row -> new Municipality(row.required("municipality"), row.required("name"),
                                        row.required("regionUntil2024"), row.required("regionFrom2025"),
                                        row.required("source"))),
                new ResourceTable("regions.csv", "code", "name", "firstDay", "lastDay")
                        .read(row -> new LabourMarketRegion(
                                row.required("code"), row.required("name"), row.validity("firstDay", "lastDay"))),
                new ResourceTable("adjacency.csv", "region", "adjoining", "firstDay", "lastDay", "basis", "note")
                        .read(row -> new Neighbour(row.required("region"), row.required("adjoining"),
                                row.validity("firstDay", "lastDay"), row.oneOf(Basis.class, "basis"))));
    }

    /** In the order of their codes. */
    public List<Municipality> municipalities() {
        return municipalities.values().stream().sorted(Comparator.comparing(Municipality::code)).toList();
    }

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /** The municipality's region on that day; empty where there is no such municipality. */
    public Optional<LabourMarketRegion> regionOf(String municipality, LocalDate day) {
        return municipality(municipality).map(m -> regions.get(m.region(day)));
    }

    public Optional<LabourMarketRegion> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** Of the regions of every time, in order. */
    public List<String> codes() {
        return regions.keySet().stream().sorted().toList();
    }

    /** The regions that exist on that day, in the order of their codes. */
    public List<LabourMarketRegion> regions(LocalDate day) {
        return regions.values().stream().filter(r -> r.validity().holdsOn(day))
                .sorted(Comparator.comparing(LabourMarketRegion::code)).toList();
    }

    public Adjoining adjoining(String region, LocalDate day) {
        List<Neighbour> found = neighbours.stream().filter(n -> n.region().equals(region))
                .filter(n -> n.validity().holdsOn(day)).toList();
        boolean sourced = found.stream().allMatch(n -> n.basis() == Basis.SOURCED);
        return new Adjoining(found.stream().map(Neighbour::adjoining).sorted().toList(),
                sourced ? Basis.SOURCED : Basis.INFERRED);
    }

    /** What the law reads of the municipality's region: its code, its neighbours, and how sure we are of both. */
    public Optional<Region> around(String municipality, LocalDate day) {
        return municipality(municipality).map(m -> {
            Adjoining adjoining = adjoining(m.region(day), day);
            Basis basis = m.basis(day) == Basis.SOURCED ? adjoining.basis() : Basis.INFERRED;
            return Region.of(m.region(day), Set.copyOf(adjoining.regions()), basis);
        });
    }
}
