package dk.kursusret.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Set<String> CODES = Set.of("F001", "F002", "F003", "F004", "F005", "F006", "F007", "F008",
            "F009", "R101", "R102", "R103", "R104", "R105", "R106", "R107", "R108", "R109", "R110", "R111", "R112",
            "A201", "A202", "A203", "A204", "A205", "W301", "W302", "W303");
    private final Messages messages = Messages.load();

    @Test
    void everyCodeHasATextInBothLanguagesThatSaysTheSameValues() {
        Set<String> found = new TreeSet<>();
        for (String key : messages.keys()) {
            Text text = messages.text(key, everything());
            assertFalse(text.da().isBlank() || text.en().isBlank(), key);
            assertFalse(text.da().equals(text.en()), key);
            if (!key.startsWith("report.")) {
                found.add(key.substring(0, 4));
            }
        }
        assertEquals(new TreeSet<>(CODES), found);
    }

    @Test
    void aMissingTextOrValueIsNoticed() {
        assertThrows(IllegalArgumentException.class, () -> messages.text("R999", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> messages.text("R107", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | 1 kursus (21 %) fra den gældende liste er ikke med i den nye. Er det meningen?
            38 | 38 kurser (21 %) fra den gældende liste er ikke med i den nye. Er det meningen?
            """)
    void oneIsSingular(int count, String expected) {
        assertEquals(expected, messages.text("A201", Map.of("count", count, "percent", 21)).da());
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsHaveTheLettersOfASpreadsheet(int index, String letters) {
        assertEquals(letters, Place.letters(index));
    }

    @Test
    void longAndPersonalValuesAreNotRepeatedWhole() {
        assertEquals(101, Messages.shown("x".repeat(500)).length());
        assertEquals("…", Messages.shown("født 010190-1234"));
        assertEquals("to linjer", Messages.shown("to\r\nlinjer"));
    }

    @Test
    void anOpenPlaceholderIsLeftNowhere() {
        String all = messages.keys().stream().map(key -> messages.text(key, everything()))
                .map(text -> text.da() + text.en()).collect(Collectors.joining());
        assertTrue(Pattern.compile("\\{[a-zA-Z]+}").matcher(all).results().map(MatchResult::group).toList().isEmpty());
    }

    /** A value for every placeholder there is. */
    private static Map<String, Object> everything() {
        Map<String, Object> values = new HashMap<>();
        for (String name : ("sample line missing found nearest name times timesEn columns columnsEn quarantined rows"
                + " rowsEn column value better course list listEn first sign percent before after beforeEn afterEn"
                + " area day dayEn type encoding delimiter courses changes added removed changed unchanged codes"
                + " reason shown total allowed allowedEn").split(" ")) {
            values.put(name, "<" + name + ">");
        }
        values.put("count", 2);
        return values;
    }
}
