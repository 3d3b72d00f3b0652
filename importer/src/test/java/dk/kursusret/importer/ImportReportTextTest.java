package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.catalog.Door;
import dk.kursusret.catalog.DynamoDbEditionStore;
import dk.kursusret.catalog.Origin;
import dk.kursusret.catalog.Source;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ImportReportTextTest {
    private final DynamoDbClient client = LocalTables.create();
    private final Importer importer = new Importer(new DynamoDbEditionStore(client, LocalTables.NAMES),
            Clock.systemUTC());

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aReadyFileIsSaidInOneSentence() {
        assertEquals("""
                Listen rar-fyn fra 1. oktober 2021 (CSV, utf-8, skilletegn ;)
                Filen er klar. 1.200 kurser: 1.200 nye, 0 udgåede, 0 ændrede, 0 uændrede. Intet er offentliggjort endnu.
                Listen har ingen tidligere udgave at sammenligne med.
                """, ImportReportText.of(json(ListFile.ofCourses(1200), ImportMode.DRY_RUN), Language.DA));
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        json(ListFile.ofCourses(60), ImportMode.PUBLISH);
        ListFile later = ListFile.ofCourses(40).rows("475;Bus;Skole;1").row("40531;Tog;;");
        JsonNode report = ImportReportJson.of(importer.run(request(LocalDate.of(2022, 4, 1), later)));
        assertEquals(
                """
                        The list rar-fyn from 1 April 2022 (CSV, utf-8, delimiter ;)
                        The file cannot be published. Correct the errors, or acknowledge the guards with a reason.
                        Compared with the edition of 1 October 2021.
                        1 of 42 rows was set aside.

                        Guards to acknowledge:
                          A201  20 courses (33 %) of the list in force are not on the new one. Is that intended?

                        Rows set aside:
                          R101  Line 42, column A: "475" is not a course code. AMU courses have 5 digits, EUD subjects 4. Is a digit missing?
                        """,
                ImportReportText.of(report, Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"DA, Filen kan ikke offentliggøres., F003", "EN, The file cannot be published., F003"})
    void aFileThatCannotBeReadHasAReportToo(Language language, String outcome, String code) {
        String text = ImportReportText.of(json(ListFile.headed("a;b").row("1;2"), ImportMode.DRY_RUN), language);
        assertTrue(text.contains(outcome) && text.contains(code), text);
    }

    @Test
    void aFileThatIsNoTextHasNoEncodingToName() {
        ObjectNode report = ImportReportJson.of(importer.run(ImportRequest.edition("rar-fyn", LocalDate.of(2021, 10, 1),
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, source(), "anna", ImportMode.DRY_RUN)));
        assertTrue(report.path("recognised").path("encoding").isNull());
        assertTrue(ImportReportText.of(report, Language.DA).contains("(XLS, -, skilletegn -)"));
    }

    @Test
    void ofManyFindingsTheReportKeepsAThousandAndSaysHowManyThereWere() {
        ListFile file = ListFile.headed("kode;titel;udbyder");
        for (int n = 0; n < 1500; n++) {
            file.row(";Kursus " + n + ";Skole");
        }
        JsonNode report = json(file, ImportMode.DRY_RUN);
        assertEquals("READY", report.path("status").asText());
        assertEquals(1000, report.path("findings").size());
        assertEquals(1500, report.path("findingsTotal").asInt());
        assertTrue(ImportReportText.of(report, Language.DA).contains("de første 1.000 af 1.500 bemærkninger"));
        assertEquals("PUBLISHED", json(file, ImportMode.PUBLISH).path("status").asText(), "and fits into the record");
    }

    private ObjectNode json(ListFile file, ImportMode mode) {
        return ImportReportJson.of(importer.run(ImportRequest.edition("rar-fyn", LocalDate.of(2021, 10, 1),
                file.utf8(), source(), "anna", mode)));
    }

    private static ImportRequest request(LocalDate firstDay, ListFile file) {
        return ImportRequest.edition("rar-fyn", firstDay, file.utf8(), source(), "anna", ImportMode.PUBLISH);
    }

    private static Source source() {
        return new Source("liste.csv", Door.CLI, Origin.GIVEN);
    }
}
