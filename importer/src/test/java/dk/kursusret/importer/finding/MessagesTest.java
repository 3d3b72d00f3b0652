package dk.kursusret.importer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("value for \\{([a-zA-Z]+)}");
    private final Messages messages = Messages.load();

    @Test
    void everyCodeOfTheListIsThere() {
        TreeSet<String> codes = messages.keys().stream().filter(key -> key.matches("[FRAW][0-9].*"))
                .map(key -> key.substring(0, 4)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                "[A201, A202, A203, A204, A205, A206, A207, A208, A209, A210, A211, A212, F001, F002, F003, F004, F005, F006, F007, F008, F009, F010, F011, F012, F013, F014, F015, F016, F017, R101, R102, "
                        + "R103, R104, R105, R106, R107, R108, R109, R110, R111, R112, R113, R114, R115, R116, R117, R118, R120, R121, R122, R123, R124, W301, W302, W303, W304, W305, W306, W307, W308, W309, W310, W311, W312, W313, W314, W315, W316, W317, W318, W319, W320, W321, W322, W323]",
                codes.toString());
    }

    @Test
    void everyMessageIsInBothLanguagesWithTheSamePlaces() {
        for (String key : messages.keys()) {
            Map<String, Object> values = new HashMap<>();
            for (String missing = missing(key, values); !missing.isEmpty(); missing = missing(key, values)) {
                values.put(missing, "#");
            }
            var text = messages.text(key, values);
            assertTrue(!text.da().isBlank() && !text.en().isBlank(), key);
            assertEquals(places(text.da()), places(text.en()), key);
        }
    }

    @ParameterizedTest
    @CsvSource({"A, 0", "Z, 25", "AA, 26", "AZ, 51", "BA, 52", "ZZ, 701", "AAA, 702"})
    void columnsAreLetteredAsInASpreadsheet(String letters, int index) {
        assertEquals(letters, Place.letters(index));
    }

    @ParameterizedTest
    @CsvSource({"99, 99", "100, 100", "101, 101"})
    void aValueIsShownUpToAHundredCharacters(int length, int shown) {
        assertEquals(shown, Messages.shown("x".repeat(length)).length());
        assertEquals(length > 100, Messages.shown("x".repeat(length)).endsWith("…"));
    }

    /** The name of a placeholder without a value; an empty string where none is missing. */
    private String missing(String key, Map<String, Object> values) {
        try {
            messages.text(key, values);
            return "";
        } catch (IllegalArgumentException e) {
            var name = PLACEHOLDER.matcher(e.getMessage());
            assertTrue(name.find(), e.getMessage());
            return name.group(1);
        }
    }

    private static long places(String text) {
        return text.chars().filter(c -> c == '#').count();
    }
}
