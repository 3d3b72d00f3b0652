package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.check.CheckedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks the same is read in one spelling, with a warning where it was written otherwise. */
class NormalisedRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ledelse pa\u030A Fyn", "Ledel\u00ADse på\u200B Fyn", "\u200ELedelse\u00A0på Fyn\u200F",
            "\uFEFFLedelse på\u2060 Fyn"})
    void titlesThatLookTheSameAreTheSame(String title) {
        CheckedFile file = Reading.of("kode;titel;udbyder;type\r\n;" + title + ";Skolen;Privat\r\n");
        CheckedFile plain = Reading.of("kode;titel;udbyder;type\r\n;Ledelse på Fyn;Skolen;Privat\r\n");
        assertEquals(plain.entries(), file.entries());
        assertEquals(List.of(), Reading.findings(file));
    }

    @ParameterizedTest
    @CsvSource({"&aring;, å", "&Aring;, Å", "&Aelig;, Æ", "&AELIG;, Æ", "&oslash;, ø", "&Oslash;, Ø", "&#229;, å",
            "&#xE5;, å", "&#XE5;, å", "&amp;, &", "&amp;aring;, å", "a&nbsp;b, a b", "&quot;, '\"'", "&ndash;, –",
            "&#150;, –", "so&shy;ft, soft", "&eacute;, é", "a&zwj;b, ab"})
    void anEntityIsWhatItStandsFor(String written, String read) {
        CheckedFile file = Reading.of("kode\ttitel\r\n42994\tA" + written + "B\r\n");
        assertEquals("A" + read + "B", Reading.courses(file).getFirst().course().title());
        assertEquals(List.of("W320 line 2 row 2 column B »A" + written.split(" ")[0] + "B«"), Reading.findings(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R&D", "AT&T; mere", "a & b;", "?a=1&copy=2", "&#0;", "&#x110000;", "&#xD800;", "&ukendt;",
            "&;", "&#;"})
    void whatIsNoEntityStays(String title) {
        CheckedFile file = Reading.of("kode\ttitel\r\n42994\t" + title + "\r\n");
        assertEquals(title, Reading.courses(file).getFirst().course().title());
        assertEquals(List.of(), Reading.findings(file));
    }

    @Test
    void entitiesAreCountedByTheCellAndShownByTheFirstWordWithALetter() {
        CheckedFile file = Reading.of("kode\ttitel\tbem&aelig;rkning\r\n42994\tR&amp;D p&aring; &Oslash;\tx\r\n");
        assertEquals(List.of("W320 line 1 row 1 column C »bem&aelig;rkning«"), Reading.findings(file));
        assertEquals(
                List.of("HTML-koder er læst som tegn i 2 celler (fx »bem&aelig;rkning« som »bemærkning« i linje 1). "
                        + "Ret dem i kilden, hvis det er forkert."),
                Reading.danish(file));
        assertEquals(List.of("HTML-koder er læst som tegn i 1 celle (»p&aring;« som »på« i linje 2). "
                + "Ret dem i kilden, hvis det er forkert."),
                Reading.danish(Reading.of("kode\ttitel\r\n42994\tR&amp;D p&aring; &Oslash;\r\n")));
    }

    @Test
    void whatComesOfAnEntityIsCheckedAsIfItStoodThere() {
        assertEquals(
                List.of("R106 line 2 row 2 column B »=1+1«", "F008", "W320 line 2 row 2 column B »&#61;1+1«").size(),
                Reading.findings(Reading.of("kode\ttitel\r\n42994\t&#61;1+1\r\n")).size());
        CheckedFile person = Reading.of("kode\ttitel\r\n42994\tse &#48;10190-1234\r\n42995\tA\r\n");
        assertEquals(List.of("R110 line 2 row 2 column B", "W320 line 2 row 2 column B »…«"), Reading.findings(person));
    }

    @Test
    void controlCharactersAreSpacesAndAreCounted() {
        CheckedFile file = Reading.of("kode;titel\r\n42994;A\u000Bog\u0000B\r\n42257;\u001FC\r\n");
        assertEquals(List.of("W319 line 2 row 2 column B"), Reading.findings(file));
        assertEquals(
                List.of("Linje 2, kolonne B: Et usynligt tegn er læst som et mellemrum (i alt 3). Slet det, hvis det "
                        + "er forkert."),
                Reading.danish(file));
        assertEquals(List.of("A og B", "C"),
                Reading.courses(file).stream().map(entry -> entry.course().title()).toList());
        assertEquals(List
                .of("Linje 2, kolonne B: Et usynligt tegn er læst som et mellemrum. Slet det, hvis det er forkert."),
                Reading.danish(Reading.of("kode;titel\r\n42994;A\u0085B\r\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001A", "\u001A\u001A\u001A\u001A\u001A\u001A\u001A\u001A\u001A\u001A\u001A\u001A", "\u0000;",
                    "\u000C\r\n"})
    void aMarkAloneInItsRowIsIgnored(String last) {
        CheckedFile file = Reading.of("kode;titel\r\n42994;A\r\n" + last);
        assertEquals(List.of(), Reading.findings(file));
        assertEquals(1, file.entries().size());
    }

    /** More than ten, and more than one in a hundred. */
    @ParameterizedTest
    @CsvSource({"10, 100, W319", "11, 100, F007", "11, 1500, W319", "16, 1500, F007"})
    void aTextOfManyControlCharactersIsRefused(int controls, int letters, String code) {
        CheckedFile file = Reading.of("kode;titel;bemærkning\r\n42994;A" + "\u0001".repeat(controls) + ";"
                + "b".repeat(letters - controls - 33) + "\r\n");
        assertEquals(List.of(code), Reading.codes(file));
    }
}
