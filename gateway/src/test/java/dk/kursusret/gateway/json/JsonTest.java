package dk.kursusret.gateway.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"b\":1}}", "{} {}", "{}x", "[1,]", "{'a':1}",
            "{a:1}", "{\"a\":01}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":NaN}", "{\"a\":1}/* */", "{\"a\"", "\"\u0001\""})
    void repeatedKeysWhatComesAfterAndLooseJsonAreRefused(String text) {
        assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readTree(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3780.86", "0.1", "148", "148.00", "22.20", "0.01", "12345678901234567890.123456789"})
    void numbersStayAsTheyAreWritten(String number) throws JsonProcessingException {
        assertEquals("[" + number + "]", Json.text(Json.MAPPER.readTree("[" + number + "]")));
        assertEquals(new BigDecimal(number).stripTrailingZeros(),
                Json.MAPPER.readTree("[" + number + "]").get(0).decimalValue().stripTrailingZeros());
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readTree("[".repeat(51) + "]".repeat(51)));
    }

    @Test
    void aNumberOfManyDigitsIsRefused() {
        assertThrows(JsonProcessingException.class, () -> Json.MAPPER.readTree("[" + "9".repeat(101) + "]"));
    }

    @Test
    void anErrorIsReportedWithoutQuotingTheText() {
        JsonProcessingException e = assertThrows(JsonProcessingException.class,
                () -> Json.MAPPER.readTree("{\"secret\": \"010190-1234\" oops"));

        assertFalse(e.getMessage().contains("010190"), e.getMessage());
    }

    @Test
    void theSameNodeGivesTheSameBytes() {
        assertEquals("{\"b\":1,\"a\":\"ø\"}", Json.text(Json.object().put("b", 1).put("a", "ø")));
    }
}
