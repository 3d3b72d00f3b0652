package dk.kursusret.gateway.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource({"r%C3%B8rmont%c3%b8r%2F+, rørmontør/+", "rør, rør", "😀%20x, 😀 x", "'', ''", "a~b%7E, a~b~"})
    void escapesAreUtf8AndWhatIsNotEscapedStandsForItself(String written, String meant) {
        assertEquals(Optional.of(meant), PercentEncoding.decode(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%2", "%zz", "a%f", "%ff", "%C3", "x%C3%28"})
    void aMalformedEscapeOrTextIsRefused(String text) {
        assertEquals(Optional.empty(), PercentEncoding.decode(text));
    }

    @Test
    void pathParametersAreDecodedAfterThePathIsSplit() {
        assertEquals(Optional.of(Map.of("list", "a/b", "edition", "å~ c")), PercentEncoding
                .parameters("/lister/{list}/{edition}", "/lister/a%2Fb/%C3%A5~%20c"));
        assertEquals(Optional.empty(), PercentEncoding.parameters("/lister/{list}", "/lister/a/b"));
        assertEquals(Optional.empty(), PercentEncoding.parameters("/lister/{list}", "/lister/%zz"));
    }
}
