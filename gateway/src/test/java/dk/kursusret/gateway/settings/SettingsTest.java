package dk.kursusret.gateway.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Map<String, String> set = new HashMap<>();
    private final Settings settings = new Settings(set::get);

    @ParameterizedTest(name = "\"{0}\" counts as not set")
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankSettingCountsAsNotSet(String blank) {
        set.put("NAME", blank);
        assertEquals(Optional.empty(), settings.text("NAME"));
        assertEquals(Optional.empty(), settings.count("NAME"));
        assertEquals(Optional.of(blank), settings.asWritten("NAME"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> settings.required("NAME"));
        assertTrue(refused.getMessage().contains("NAME"), refused::getMessage);
    }

    @Test
    void aCountIsAWholeNumber() {
        set.put("SECONDS", " 20 ");
        assertEquals(Optional.of(20), settings.count("SECONDS"));
    }

    @ParameterizedTest(name = "{0} is no count")
    @ValueSource(strings = {"-1", "1.5", "20s", "twenty", "9999999999", "1 000"})
    void whatIsNoWholeNumberIsRefusedWithNameAndValue(String wrong) {
        set.put("SECONDS", wrong);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> settings.count("SECONDS"));
        assertEquals("the environment variable SECONDS must be a whole number, but is \"" + wrong + "\"",
                refused.getMessage());
    }
}
