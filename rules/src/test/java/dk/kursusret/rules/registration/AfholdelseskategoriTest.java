package dk.kursusret.rules.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.facts.CourseLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfholdelseskategoriTest {
    @ParameterizedTest
    @CsvSource({"GENERAL,25", "AMU,26", "EUD,27", "SOSU,28", "ACADEMY,29", "OTHER,30", "LITERACY,36", "RKV,40",
            "DANISH,45", "PRIVATE,47"})
    void everyLevelHasItsCategory(CourseLevel level, int category) {
        assertEquals(category, Afholdelseskategori.of(level));
    }
}
