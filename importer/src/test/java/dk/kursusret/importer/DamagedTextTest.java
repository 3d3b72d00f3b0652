package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.file.FileType;
import dk.kursusret.importer.file.Recognised;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are not text, and text that has been damaged on the way. */
class DamagedTextTest {
    private static final String ROWS = "47592;Kørsel\r\n";

    @ParameterizedTest
    @CsvSource({"a PNG, 89504E470D0A1A0A0000000D49484452000001000000010008060000",
            "eleven control characters, 6B6F64653B746974656C0A0102030405060708010203",
            "GZIP, 1F8B0800000000000003010000000000010002", "zero bytes, 6B6F64653B746974656C0A0000000000000000000000"})
    void whatIsNoTextIsNoList(String name, String hex) {
        CheckedFile file = Reading.of(FileFaultsTest.bytes(hex));
        assertEquals(List.of("F007"), Reading.codes(file));
        assertTrue(Reading.danish(file).getFirst().startsWith("Filen er hverken CSV eller Excel."));
        assertEquals(Recognised.as(FileType.UNKNOWN), file.recognised());
    }

    // F002: letters

    @ParameterizedTest
    @CsvSource({"pÃ¥, pÃ¥", "RengÃ¸ring, RengÃ¸ring", "Ã†rÃ¸, Ã†rÃ", "Â§ 2, Â§", "kursus â€“ nyt, â€",
            "r\uFFFDv, r\uFFFDv",
            "K›rsel, K›rsel", "r¾v, r¾v", "ï¿½, ï¿½", "pÃƒÂ¥, pÃƒÂ"})
    void damagedLettersStopTheFileWithWordAndLine(String title, String sample) {
        CheckedFile file = Reading.of("kode;titel\r\n" + ROWS + "42994;" + title + "\r\n");
        assertEquals(List.of("F002"), Reading.findings(file));
        String text = Reading.danish(file).getFirst();
        assertTrue(text.startsWith("Danske bogstaver ser forkerte ud (fx »" + sample), text);
        assertTrue(text.endsWith("« i linje 3). Filen er gemt med forkert tegnsæt. Vælg »CSV UTF-8« i Excel."), text);
        assertEquals(List.of(), file.entries());
    }

    @Test
    void theFirstDamagedWordIsNamed() {
        assertEquals(
                "Danske bogstaver ser forkerte ud (fx »pÃ¥« i linje 7). Filen er gemt med forkert tegnsæt. "
                        + "Vælg »CSV UTF-8« i Excel.",
                Reading.danish(Reading.of("sep=;\r\nkode;titel\r\n\r\n" + ROWS + "6593;\"En\r\nto\"\r\n"
                        + "42994;Kursus pÃ¥ dansk\r\n42257;RengÃ¸ring\r\n")).getFirst());
    }

    @Test
    void utf8ThatWasSavedAsWindows1252StopsTheFile() {
        byte[] bytes = new String("kode;titel\r\n47592;Kørsel på vej\r\n".getBytes(StandardCharsets.UTF_8),
                Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("F002"), Reading.codes(Reading.of(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"æøåÆØÅ", "Ångström", "Érosion à la carte", "SÃO PAULO", "»citat« – tanke…", "50 % € £ § ½",
            "Ÿ Œuvre", "Übung 2", "Â ene"})
    void rightLettersAreLeftAlone(String title) {
        assertEquals(List.of(), Reading.findings(Reading.of("kode;titel\r\n47592;" + title + "\r\n")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE with a mark, FEFF006B006F00640065", "bad bytes after a UTF-8 mark, EFBBBF6B6F64653BFF",
            "bytes that Windows-1252 has not, 6B6F64653B818D8F"})
    void anEncodingThatIsNotKnownIsNotGuessed(String name, String hex) {
        CheckedFile file = Reading.of(FileFaultsTest.bytes(hex));
        assertEquals(List.of("F002"), Reading.codes(file));
        assertEquals("Filens tegnsæt kendes ikke. Vælg »CSV UTF-8« i Excel, når du gemmer.",
                Reading.danish(file).getFirst());
    }

    @Test
    void halfACharacterAtTheEndIsAFileThatWasCutOff() {
        byte[] whole = ("\uFEFFkode;titel\r\n" + ROWS).getBytes(StandardCharsets.UTF_16LE);
        CheckedFile file = Reading.of(Arrays.copyOf(whole, whole.length - 1));
        assertEquals(List.of("F006"), Reading.codes(file));
        assertEquals("Filen slutter midt i et tegn. Filen er nok afkortet. Hent eller gem den igen.",
                Reading.danish(file).getFirst());
    }
}
