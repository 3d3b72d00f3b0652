package dk.kursusret.rules.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.docs.CheckedIn;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code registration} 4 against 10, 9 against 11, and the page that lists where they differ. */
class DifferencesTest {
    private final RegistrationGuide guide = RegistrationGuide.load();
    private final DifferencesDocument document = new DifferencesDocument(guide);

    @Test
    void sectionAndTableDisagreeOnFiveCombinations() {
        assertEquals(
                List.of("18 30 SECTION SECTION", "11 34 TABLE TABLE", "11 35 TABLE TABLE", "11 42 TABLE TABLE",
                        "11 43 TABLE TABLE"),
                guide.frames().differences().stream().map(d -> d.frame().id() + " " + d.category().id() + " "
                        + d.allowedBy() + " " + d.followed()).toList());
    }

    @Test
    void everyNameThatTheTablesHaveOtherwiseIsThatOfACode() {
        document.noted("NAME").forEach(row -> assertEquals(row.required("sectionSays"),
                guide.codelists().known(row.required("codelist"), row.required("id")).name()));
    }

    @Test
    void everyOtherDifferenceIsOnACode() {
        for (String kind : List.of("DATE", "WITHIN")) {
            document.noted(kind).forEach(row -> assertTrue(guide.codelists().list(row.required("codelist"))
                    .flatMap(list -> list.code(row.required("id"))).isPresent(), row.required("id")));
        }
    }

    @Test
    void thePageListsWhatTheDataHold() throws IOException {
        CheckedIn.check("differences.md", document.text());
    }
}
