package dk.kursusret.rules.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.lists.Region.Basis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {
    /** As in March 2025: the lists are those of the areas that the region was made from. */
    private static final Region MIDTJYLLAND = new Region("rbr-midtjylland",
            new TreeMap<>(Map.of("rbr-nordjylland", Basis.INFERRED, "rbr-syddanmark", Basis.INFERRED)),
            List.of(new RegionalList("rar-oestjylland", Basis.SOURCED),
                    new RegionalList("rar-nordjylland", Basis.INFERRED)));

    @Test
    void theOwnListComesFirstAndIsSourced() {
        Region fyn = Region.of("rar-fyn", Set.of("rar-sydjylland", "rar-sjaelland"), Basis.INFERRED);
        assertEquals(List.of("rar-fyn", "rar-sjaelland", "rar-sydjylland"), fyn.listIds());
        assertEquals(new RegionalList("rar-fyn", Basis.SOURCED), fyn.ownList());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"SOURCED, SOURCED, SOURCED", "SOURCED, INFERRED, INFERRED", "INFERRED, INFERRED, INFERRED"})
    void oneInferredNeighbourMakesTheRegionInferred(Basis one, Basis other, Basis expected) {
        assertEquals(expected, Region.of("rar-fyn", new TreeMap<>(Map.of("a", one, "b", other))).basis());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"rar-oestjylland, rar-oestjylland rar-nordjylland",
            "rbr-midtjylland, rar-oestjylland rar-nordjylland", "rar-fyn, rar-oestjylland rar-nordjylland",
            "rbr-syddanmark, rar-oestjylland rar-nordjylland rbr-syddanmark",
            "rbr-syddanmark rbr-nordjylland six-weeks, rar-oestjylland rar-nordjylland rbr-nordjylland rbr-syddanmark"})
    void aNeighbourMayBeVouchedForByTheCodeThatItHasNow(String listedOn, String expected) {
        assertEquals(expected, String.join(" ", MIDTJYLLAND.listsOrNamed(List.of(listedOn.split(" "))).stream()
                .map(RegionalList::id).toList()));
    }

    @Test
    void aListThatCountsIsNotNamedTwice() {
        Region fyn = Region.of("rar-fyn", Set.of("rar-sydjylland", "rar-sjaelland"), Basis.INFERRED);
        assertEquals(fyn.lists(), fyn.listsOrNamed(List.of("rar-fyn", "rar-sjaelland")));
    }
}
