package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.layout.Layout;
import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.catalog.layout.Layouts;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.importer.profile.Profile;
import dk.kursusret.importer.profile.Profiles;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A region's own layout takes only data: a schema beside ours, by which its files are recognised from their headings.
 */
class ProfilesTest {
    /** A layout that no region has. */
    private static final String OTHER = """
            {"id": "test-2", "title": "Kun til prøve", "fields": [
              {"name": "fag", "type": "string", "reads": "TITLE", "column": "required", "aliases": []},
              {"name": "AMU", "type": "string", "reads": "CODE", "column": "required", "aliases": []},
              {"name": "lektioner i alt (timer)", "type": "string", "reads": "DURATION_IN_HOURS", "column": "optional",
               "aliases": []},
              {"name": "pris", "type": "number", "reads": "PRICE", "column": "optional", "aliases": []}]}
            """;
    private static final ListName FYN = new ListName("rar-fyn", new Text("RAR Fyn", "RAR Fyn"));
    private final ListChecking checking = ListChecking.of(Holds.COURSES, both(), Messages.load());

    private static Profiles both() {
        List<Profile> profiles = new ArrayList<>(Profiles.load(Holds.COURSES).all());
        profiles.add(Profile.of(new Layout("test-2", Holds.COURSES, OTHER)));
        return new Profiles(profiles);
    }

    private CheckedFile read(String text, Optional<String> profile) {
        return checking.check(text.getBytes(StandardCharsets.UTF_8), FYN, "",
                new Chosen(Optional.empty(), Optional.empty(), Optional.empty(), profile, Optional.empty(),
                        Optional.empty(), Optional.empty()));
    }

    @Test
    void aFileInAnotherLayoutIsReadByItWithoutBeingTold() {
        CheckedFile file = read("AMU;fag;lektioner i alt (timer);pris\r\n47592;Kørsel;37;1.180,00\r\n",
                Optional.empty());
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(Optional.of("test-2"), file.recognised().profile());
        CourseRow entry = Reading.courses(file).getFirst();
        assertEquals("47592 Kørsel 37", entry.id() + " " + entry.course().title() + " "
                + entry.course().hours().orElseThrow().toPlainString());
    }

    @Test
    void aFileInOurLayoutIsReadByOurs() {
        CheckedFile file = read("kode;titel;pris\r\n47592;Kørsel;1\r\n", Optional.empty());
        assertEquals(Optional.of("kursusret-1"), file.recognised().profile());
        assertEquals(List.of(), Reading.findings(file));
    }

    @Test
    void theNearestLayoutSaysWhatIsMissing() {
        CheckedFile file = read("AMU;lektioner i alt (timer);pris\r\n47592;37;1\r\n", Optional.empty());
        assertEquals(List.of("Kolonnen »fag« mangler. Filen har kolonnerne: AMU, lektioner i alt (timer), pris."),
                Reading.danish(file));
    }

    @Test
    void aLayoutThatIsChosenIsTheOnlyOne() {
        CheckedFile file = read("AMU;fag;pris\r\n47592;Kørsel;1\r\n", Optional.of("kursusret-1"));
        assertTrue(Reading.codes(file).contains("F003"), Reading.findings(file).toString());
        assertEquals(Optional.of("test-2"),
                read("AMU;fag\r\n47592;Kørsel\r\n", Optional.of("test-2")).recognised().profile());
    }

    /** The template has the schema's headings, a byte order mark, semicolons and CRLF. */
    @Test
    void aTemplateThatWasFilledInIsRead() throws IOException {
        List<String> names = new ArrayList<>();
        Json.MAPPER.readTree(Layouts.load().official().schema()).path("fields")
                .forEach(field -> names.add(field.path("name").asText()));
        CheckedFile file = read("\uFEFF" + String.join(";", names)
                + "\r\n1;Transport;47592;Kørsel;AMU;5 dage;Skolen;Chauffør;ja;1.180,00;ny;01-10-2021"
                + ";".repeat(names.size() - 12) + "\r\n",
                Optional.empty());
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(1, Reading.courses(file).size());
    }
}
