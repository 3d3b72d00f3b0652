package dk.kursusret.functions.pages.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocumentTest {
    private final ApiDocument document = new ApiDocument();

    private Map<String, ApiDocument.Field> fields(String schema) {
        return document.fields(schema).stream().collect(Collectors.toMap(ApiDocument.Field::name, Function.identity()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Question", "SchemeResult"})
    void everyFieldIsShownWithItsValuesAndInWords(String schema) {
        List<ApiDocument.Field> silent = document.fields(schema).stream()
                .filter(field -> field.values().isEmpty() || field.description().isEmpty()).toList();

        assertEquals(List.of(), silent);
    }

    /** All of them may be null as well, which means the same as absent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"person/age | integer", "person/sideBusiness | boolean",
            "person/insurance | FULL_TIME, PART_TIME", "person/sixWeeks/use | NONE, UNDERWAY, COMPLETED, INTERRUPTED",
            "course/start | yyyy-MM-dd", "course/parts | string []", "person/educations | Education []",
            "course/level | AMU, EUD, SOSU, ACADEMY, GENERAL, LITERACY, DANISH, RKV, PRIVATE, OTHER"})
    void aFactIsShownWithWhatItCanSay(String name, String values) {
        assertEquals(values, fields("Question").get(name).values());
    }

    @Test
    void aFieldThatIsAnObjectOfItsOwnIsNamed() {
        assertEquals("Registration", fields("SchemeResult").get("registration").values());
        assertEquals("Complaint []", fields("SchemeResult").get("complaint").values());
    }
}
