package dk.kursusret.importer.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Entry;
import dk.kursusret.importer.ListFile;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.profile.Profile;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.rules.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {
    private final Messages messages = Messages.load();
    private final Guards guards = new Guards(messages);
    private final ListChecking checking = new ListChecking(Profile.load("kursusret-1"), messages);

    @ParameterizedTest
    @CsvSource({"10, 10, none", "10, 9, none", "100, 81, none", "100, 80, 20 kurser (20 %)", "5, 4, 1 kursus (20 %)",
            "10, 5, 5 kurser (50 %)", "6, 5, none", "3, 2, 1 kursus (33 %)"})
    void aFifthOfTheCoursesGoneIsGuarded(int before, int after, String expected) {
        List<Finding> found = guards.edition(courses(before), courses(after));
        assertEquals(expected.equals("none") ? 0 : 1, found.size());
        found.forEach(f -> assertTrue(f.text().da().startsWith(expected) && f.code().equals("A201"), f.text().da()));
    }

    @Test
    void theFirstEditionHasNothingToLose() {
        assertEquals(List.of(), guards.edition(List.of(), courses(3)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.250   | 32.499,99 | none
            3.250   | 32.500    | Prisen på kursus 47592 stiger fra 3.250 kr. til 32.500 kr.
            3.250   | 99.999    | Prisen på kursus 47592 stiger fra 3.250 kr. til 99.999 kr.
            3.250   | 325,01    | none
            3.250   | 325       | Prisen på kursus 47592 falder fra 3.250 kr. til 325 kr.
            3.250   | 3,25      | Prisen på kursus 47592 falder fra 3.250 kr. til 3,25 kr.
            3.250   | ''        | none
            ''      | 3.250     | none
            0       | 3.250     | none
            """)
    void tenTimesThePriceOrATenthIsGuarded(String before, String after, String expected) {
        List<Finding> found = guards.edition(read("kode;titel;pris", "47592;Bus;" + before),
                read("kode;titel;pris", "47592;Bus;" + after));
        assertEquals(expected, found.stream().map(f -> f.text().da().split("kr\\. (?=Er|Mangler)")[0].strip() + " kr.")
                .map(text -> text.replace("kr. kr.", "kr.")).findFirst().orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bus med passagerer | Bus med passagerer | 0
            Bus med passagerer | BUS med  Passagerer| 0
            Bus med passagerer | Busmed passagerer  | 0
            Bus med passagerer | Lastbil            | 1
            Bus                | Busser             | 1
            """)
    void anotherTitleUnderTheSameCodeIsGuarded(String before, String after, int expected) {
        List<Finding> found = guards.edition(read("kode;titel", "47592;" + before),
                read("kode;titel", "47592;" + after));
        assertEquals(expected, found.size());
        found.forEach(f -> assertEquals("A203", f.code()));
    }

    @Test
    void anAreaThatDisappearsWhollyIsGuardedHoweverItIsSpelt() {
        List<Entry> before = read("kode;titel;branche", "47592;Bus;Transport", "47593;Tog;Transport",
                "47594;Mur;Bygge og anlæg", "47595;Tag;Bygge og anlæg", "47596;Ost;Mejeri", "47597;Vin;Mejeri",
                "47598;Bil;Auto");
        List<Entry> after = read("kode;titel;branche", "47592;Bus;TRANSPORT", "47593;Tog;Transport",
                "47594;Mur;bygge og anlæg", "47595;Tag;Transport", "47596;Ost;Mejeri", "47597;Vin;Mejeri",
                "47598;Bil;Transport");
        assertEquals(List.of("Erhvervsområdet »Auto« forsvinder helt. Er det meningen?"),
                guards.edition(before, after).stream().map(f -> f.text().da()).toList());
    }

    @Test
    void aSupplementLosesNothing() {
        List<Entry> before = read("kode;titel;branche;pris", "47592;Bus;Transport;100", "47594;Mur;Anlæg;100");
        List<Entry> added = read("kode;titel;branche;pris", "47594;Tag;Nyt;1000");
        assertEquals(List.of("A202", "A203"), guards.supplement(before, added).stream().map(Finding::code).toList());
    }

    private List<Entry> courses(int count) {
        return checking.check(ListFile.ofCourses(count).utf8(), new ListName("rar-fyn", new Text("Fyn", "Fyn")))
                .entries();
    }

    private List<Entry> read(String headings, String... rows) {
        return checking.check(ListFile.headed(headings).rows(rows).utf8(),
                new ListName("rar-fyn", new Text("Fyn", "Fyn"))).entries();
    }
}
