package dk.kursusret.gateway.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.kursusret.rules.facts.FactType;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course's name is normalised to one spelling, whichever reader asks for it. */
class ValueReaderTest {

    @ParameterizedTest
    @CsvSource({"A\u030A7, Å7", "AK\u200B12, AK12", "' 42994\uFEFF', 42994", "svejs\u00ADning, svejsning"})
    void aWordIsReadInOneSpelling(String written, String read) {
        assertEquals(Optional.of(read), word(written));
    }

    @ParameterizedTest
    @CsvSource({"'\u200B'", "' \u00AD '"})
    void aWordOfInvisibleCharactersIsRefused(String written) {
        assertEquals(Optional.empty(), word(written));
    }

    private static Optional<String> word(String written) {
        return new ValueReader(new Faults()).read(new FactType.Word(120), JsonNodeFactory.instance.textNode(written),
                "/course/code");
    }
}
