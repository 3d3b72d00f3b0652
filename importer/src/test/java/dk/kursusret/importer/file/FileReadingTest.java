package dk.kursusret.importer.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.importer.profile.Profile;
import dk.kursusret.importer.report.Finding;
import dk.kursusret.importer.report.Messages;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final List<List<String>> CELLS = List.of(List.of("kode", "titel", "bemærkning"),
            List.of("47592", "Æbler, \"røde\"; og blå", "første\nanden linje"), List.of("40531", "Bus", "å"));
    private final FileReading reading = new FileReading(Messages.load(), Profile.load("kursusret-1")::known);

    static List<Arguments> encodingsTimesDelimiters() {
        List<Arguments> all = new ArrayList<>();
        for (String encoding : List.of("utf-8", "utf-8-bom", "utf-16le", "utf-16le without bom", "windows-1252")) {
            for (char delimiter : new char[]{';', '\t', ','}) {
                for (String end : List.of("\r\n", "\n", "\r")) {
                    for (String first : List.of("", "sep=")) {
                        all.add(Arguments.of(encoding, delimiter, end, first));
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("encodingsTimesDelimiters")
    void everyNotationGivesTheSameCells(String encoding, char delimiter, String end, String first) {
        String body = CELLS.stream()
                .map(row -> row.stream().map(c -> '"' + c.replace("\"", "\"\"").replace("\n", end) + '"')
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining(end));
        String text = first.isEmpty() ? body : first + delimiter + end + body;
        FileContent content = reading.read(encoded(text, encoding));
        assertEquals(List.of(), content.faults());
        assertEquals(CELLS, content.records().stream().map(CsvRecord::cells).toList());
        assertEquals(Optional.of(delimiter), content.recognised().delimiter());
        assertEquals(encoding.replace(" without bom", ""), content.recognised().encoding().orElseThrow().label());
        int offset = first.isEmpty() ? 0 : 1;
        assertEquals(List.of(1 + offset, 2 + offset, 4 + offset),
                content.records().stream().map(CsvRecord::line).toList(), "physical lines");
        assertEquals(List.of(1, 2, 3), content.records().stream().map(CsvRecord::row).toList(), "spreadsheet rows");
    }

    private static byte[] encoded(String text, String encoding) {
        return switch (encoding) {
            case "utf-8" -> text.getBytes(StandardCharsets.UTF_8);
            case "utf-8-bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "utf-16le" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case "utf-16le without bom" -> text.getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(CP1252);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pÃ¥ bus      | UTF-8        | pÃ¥
            KÃ¸benhavn   | UTF-8        | KÃ¸benhavn
            Ã†bler       | UTF-8        | Ã†bler
            KÃƒÂ¸benhavn | UTF-8        | KÃƒÂ
            på pÃ¥ bus   | windows-1252 | pÃ¥
            K\uFFFDbenhavn | UTF-8      | K\uFFFDbenhavn
            på Kï¿½benhavn | windows-1252 | Kï¿½benhavn
            K›benhavn    | windows-1252 | K›benhavn
            â€“ tekst     | UTF-8        | â€
            """)
    void damagedLettersAreShownWithTheirLine(String title, Charset charset, String sample) {
        FileContent content = reading.read(("kode;titel\n40531;Bus\n47592;" + title + "\n").getBytes(charset));
        Finding fault = content.faults().getFirst();
        assertEquals("F002", fault.code());
        assertTrue(fault.text().da().contains("»" + sample), fault.text().da());
        assertTrue(fault.text().da().contains("i linje 3)"), fault.text().da());
    }

    @ParameterizedTest
    @ValueSource(strings = {"på øen ære", "»Å« og – 'æble'…", "Café à la carte", "Ærø & Ø – ½ dag", "Müller"})
    void properLettersAreNoDamage(String title) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, CP1252, StandardCharsets.UTF_16LE)) {
            assertEquals(List.of(), reading.read(("kode;titel\n47592;" + title + "\n").getBytes(charset)).faults());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            47592;"Bus;1\\n40531;Lille bus\\n40532;Vogn\\n | 3 | lukkes aldrig
            47592;Rør 12" bredt\\n40531;Bus\\n             | 3 | står midt i en celle
            47592;"Bus" og tog\\n                          | 3 | står midt i en celle
            """)
    void aBadQuotationMarkIsNamedByItsLine(String rows, int line, String what) {
        FileContent content = reading.read(("kode;titel\n40000;Tog\n" + rows.replace("\\n", "\n"))
                .getBytes(StandardCharsets.UTF_8));
        Finding fault = content.faults().getFirst();
        assertEquals("F006", fault.code());
        assertTrue(fault.text().da().contains("i linje " + line + " ") && fault.text().da().contains(what),
                fault.text().da());
        assertEquals(2, content.records().size(), "what comes before it is still read");
    }

    @Test
    void theLineOfSepIsCountedForAQuotationMark() {
        Finding fault = reading.read("sep=;\nkode;titel\n47592;\"Bus\n".getBytes(StandardCharsets.UTF_8)).faults()
                .getFirst();
        assertTrue(fault.text().da().contains("i linje 3 "), fault.text().da());
    }

    static List<Arguments> filesThatAreNoText() {
        return List.of(Arguments.of("nothing", new byte[0], "F005", FileType.CSV),
                Arguments.of("old Excel", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), "F001", FileType.XLS),
                Arguments.of("new Excel", zip("xl/workbook.xml"), "F009", FileType.XLSX),
                Arguments.of("another zip", zip("word/document.xml"), "F007", FileType.UNKNOWN),
                Arguments.of("PDF", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8), "F007", FileType.UNKNOWN),
                Arguments.of("binary", bytes('k', 'o', 'd', 'e', ';', 0, 1, 2, 3, 'x', 'y', 'z'), "F007",
                        FileType.UNKNOWN),
                Arguments.of("big-endian", "\uFEFFkode;titel".getBytes(StandardCharsets.UTF_16BE), "F002",
                        FileType.CSV),
                Arguments.of("half a character", bytes(0xFF, 0xFE, 'k', 0, 'o'), "F006", FileType.CSV),
                Arguments.of("no known encoding", bytes('k', 'o', 'd', 'e', ';', 0x81, 0x8D, '\n'), "F002",
                        FileType.CSV));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatAreNoText")
    void aFileThatIsNoTextIsNamedForWhatItIs(String name, byte[] bytes, String code, FileType type) {
        FileContent content = reading.read(bytes);
        assertEquals(List.of(code), content.faults().stream().map(Finding::code).toList());
        assertEquals(type, content.recognised().type());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kode;titel,med komma      | ;
            kode,titel;med semikolon  | ,
            kode;titel                | ;
            "kode","titel"            | ,
            ukendt;overskrift;her     | ;
            """)
    void theDelimiterThatMakesTheHeadingsIsTaken(String heading, char delimiter) {
        assertEquals(Optional.of(delimiter), reading.read((heading + "\n").getBytes(StandardCharsets.UTF_8))
                .recognised().delimiter());
    }

    private static byte[] zip(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes('P', 'K', 3, 4));
        out.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
