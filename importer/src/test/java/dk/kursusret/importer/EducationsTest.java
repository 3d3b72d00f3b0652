package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.intake.Importer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Lists of whole educations: neither code nor provider is required, and the default type is EUD. */
class EducationsTest {
    private final DynamoDbClient client = LocalTables.create();
    private final Importer importer = new Importer(new DynamoDbEditionStore(client, LocalTables.NAMES),
            Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void close() {
        client.close();
    }

    private CheckedFile check(String list, String... lines) {
        return importer.check(KnownLists.load().list(list).orElseThrow(),
                String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), "", Chosen.NOTHING);
    }

    private static String described(CourseRow entry) {
        return entry.course().title() + " " + entry.course().level() + " " + entry.course().code().orElse("-") + " "
                + entry.course().provider().orElse("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lift-110", "lift-shortage"})
    void aTitleIsEnough(String list) {
        CheckedFile file = check(list, "titel", "Tømrer", "Social- og sundhedsassistent");
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(List.of("Tømrer EUD - -", "Social- og sundhedsassistent EUD - -"),
                Reading.courses(file).stream().map(EducationsTest::described).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"Kok;;SOSU; | Kok SOSU - -", "Kok;1234;; | Kok EUD 1234 -",
            "Kok;;;Skolen | Kok EUD - Skolen"})
    void whatIsStatedCounts(String row, String expected) {
        CheckedFile file = check("lift-110", "uddannelse;uddannelseskode;type;udbyder", row);
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(List.of(expected), Reading.courses(file).stream().map(EducationsTest::described).toList());
    }

    @Test
    void theSameTitleTwiceIsSetAside() {
        assertEquals(List.of("R105 line 3 row 3 »»kok««"),
                Reading.findings(check("lift-110", "titel", "Kok", "kok", "Tømrer")));
    }

    @Test
    void aCourseOfAnotherListStillNeedsACodeOrAProvider() {
        assertEquals(List.of("F003"), Reading.codes(check("six-weeks", "titel", "Tømrer")));
        assertEquals(List.of("R107", "W302"), Reading.codes(check("six-weeks", "titel;kode;udbyder", "Tømrer;;",
                "Kok;;Skolen")).stream().sorted().toList());
    }
}
