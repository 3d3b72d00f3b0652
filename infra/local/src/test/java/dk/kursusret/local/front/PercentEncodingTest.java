package dk.kursusret.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
    @Test
    void escapes_are_utf_8() throws MalformedAddress {
        assertEquals("rørmontør/+", PercentEncoding.decode("r%C3%B8rmont%c3%b8r%2F+"));
    }

    @Test
    void bytes_that_were_not_escaped_are_utf_8_too() throws MalformedAddress {
        assertEquals("rør", PercentEncoding.decode("r\u00c3\u00b8r"));
    }

    @Test
    void a_parameter_may_come_twice_without_value_and_with_a_plus_for_a_space() throws MalformedAddress {
        assertEquals(Map.of("a", List.of("1 2", "3=4"), "b", List.of(""), "c", List.of("+")),
                PercentEncoding.query("a=1+2&b&a=3=4&&c=%2B"));
        assertEquals(Map.of(), PercentEncoding.query(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%2", "%zz", "a%f", "%ff", "%C3"})
    void a_broken_escape_or_broken_text_is_refused(String text) {
        assertThrows(MalformedAddress.class, () -> PercentEncoding.decode(text));
    }
}
