package dk.kursusret.gateway.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of letters in which two words differ. */
class NearestTest {
    private static final int MAX = 3;

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"chaufor, chauffor, 1", "chaufør, chauffør, 1", "rengørring, rengøring, 1", "æble, øble, 1",
            "rengøring, rengøring, 0", "rengørnig, rengøring, 1", "år, åre, 1", "løn, lon, 1"})
    void danishLettersCountLikeAnyOther(String given, String known, int letters) {
        assertEquals(letters, Nearest.letters(given, known, MAX).orElseThrow());
    }
}
