package dk.kursusret.local.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void aParameterMayComeTwiceWithoutValueAndWithAPlusForASpace() throws MalformedAddress {
        assertEquals(Map.of("a", List.of("1 2", "3=4"), "b", List.of(""), "c", List.of("+")),
                Query.of("a=1+2&b&a=3=4&&c=%2B"));
        assertEquals(Map.of(), Query.of(""));
    }
}
