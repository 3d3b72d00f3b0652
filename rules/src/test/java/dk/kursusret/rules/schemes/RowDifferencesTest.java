package dk.kursusret.rules.schemes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.decision.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the request and the list's row disagree, each difference has its own notice. */
class RowDifferencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hours=37, level=AMU         |
            hours=37.0, level=AMU       |
            hours=30, level=AMU         | hours
            hours=37, level=EUD         | level
            hours=?, level=?            |
            hours=30, level=EUD         | level hours
            code=?, hours=30, level=EUD |
            """)
    void whatTheRequestSaysOtherwiseIsTold(String facts, String told) {
        assertEquals(told == null ? "" : told,
                Cases.sixWeeks2020().but("code=42994, listedOn=?").but(facts).decision().accompaniment().notices()
                        .stream().map(Statement::id).filter(id -> id.startsWith("differs-from-list.course."))
                        .map(id -> id.replace("differs-from-list.course.", "")).collect(Collectors.joining(" ")));
    }
}
