package dk.kursusret.functions.pages.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.gateway.settings.Settings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator of the pages, as configured in the deployment. */
class OperatorTest {
    private static Operator of(Map<String, String> said) {
        return Operator.of(new Settings(said::get));
    }

    @Test
    void nothingSaidOrNothingButSpaceIsNobody() {
        assertEquals(Operator.UNNAMED, of(Map.of()));
        assertEquals(Operator.UNNAMED, of(Map.of(Operator.NAME, "", Operator.CONTACT, " ", Operator.STATEMENT, "")));
    }

    @ParameterizedTest
    @CsvSource({"post@example.dk, mailto:post@example.dk", "https://example.dk/kontakt, https://example.dk/kontakt",
            "+45 12 34 56 78, ", "http://example.dk, ", "ring @ os, "})
    void aContactIsALinkWhereItCanBe(String contact, String link) {
        assertEquals(Optional.ofNullable(link), of(Map.of(Operator.CONTACT, contact)).contactLink());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://www.was.digst.dk/example-dk", "www.was.digst.dk", "https://", "javascript:alert(1)"})
    void aStatementWithoutAnAddressPreventsTheStart(String statement) {
        assertThrows(IllegalStateException.class, () -> of(Map.of(Operator.STATEMENT, statement)));
    }
}
