package dk.kursusret.importer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 | 5", "5 9 | 5 og 9", "5 9 13 | 5, 9 og 13"})
    void theLastIsJoinedByAWord(String things, String listed) {
        assertEquals(listed, Listing.of(Arrays.asList(things.split(" ")), "og"));
    }

    @Test
    void ofVeryManyTheFirstAreNamed() {
        assertTrue(Listing.of(Collections.nCopies(1000, "x"), "og").endsWith("x, x og x"));
        assertTrue(Listing.of(Collections.nCopies(1001, "x"), "og").endsWith("x, x …"));
    }
}
