package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import dk.kursusret.functions.LibreOffice.Encoding;
import dk.kursusret.gateway.http.SpreadsheetCsv;
import dk.kursusret.gateway.http.SpreadsheetCsv.Cells;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The template is filled in by an office, saved by a Danish spreadsheet, answered, opened there and saved again: the answers
 * stay the same, and no cell changes. Uses LibreOffice if there is one; {@code .ci/long spreadsheet} installs it.
 */
class SpreadsheetRoundTripTest {
    private static final Browser PAGES = new Browser();
    /** One case per line, as typed under the page's own headings; everything else is left blank. */
    private static final List<Map<String, String>> CASES = List.of(
            Map.of("Sag", "0012", "Bopælskommune", "0370", "Ydelse eller målgruppe", "Dagpenge",
                    "Alder på kursets første dag (hele år)", "31", "Selvstændig bibeskæftigelse", "nej",
                    "Sammenlagt ledighed i dagpengeperioden (uger)", "8,5", "Kursets nummer", "42994",
                    "Kursets første dag", "22-11-2021", "Kursets sidste dag", "26. november 2021"),
            Map.of("Sag", "1-2", "Bopælskommune", "Næstved", "Kursus på fuld tid", "SAND", "Kursets nummer", "42994",
                    "Kursets første dag", "2021-11-22", "Pris uden moms, kost, logi og påbegyndelsestaxameter (kr.)",
                    "2.043,50"),
            Map.of("Sag", "=1+1", "Ydelse eller målgruppe", "Dagpenge", "Erhvervsgruppe for første godkendte kursus",
                    "bygge- og anlæg; »æøå«", "Forløb", "12E4"),
            Map.of("Sag", "123456789012345678", "Mærke for arbejdsgiveren (ikke navn)", "@smed", "Forløb", "-A"));

    /** Empty if there is no LibreOffice, in which case a message says so. */
    static Stream<Encoding> whereLibreOfficeIs() throws IOException {
        boolean here = LibreOffice.here(Files.createTempDirectory("soffice")).isPresent();
        System.out.println(here ? "cases through LibreOffice, in each encoding"
                : "no LibreOffice here (soffice is not on the path): no case went through it");
        return here ? Stream.of(Encoding.values()) : Stream.empty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("whereLibreOfficeIs")
    void throughLibreOffice(Encoding encoding) throws IOException {
        LibreOffice office = LibreOffice.here(Files.createTempDirectory("soffice")).orElseThrow();
        byte[] filled = filledIn();

        List<List<String>> answered = cells(answers(office.savedAgain(filled, encoding)));
        List<List<String>> direct = cells(answers(filled));
        List<List<String>> again = cells(office.savedAgain(answers(filled), Encoding.UTF_8));

        assertEquals(column(direct, "Svarets nummer"), column(answered, "Svarets nummer"), "what was asked");
        assertEquals(column(direct, "Sag"), column(again, "Sag"), "the office's own names of the cases");
        for (int row = 0; row < direct.size(); row++) {
            for (int column = 0; column < direct.getFirst().size(); column++) {
                assertSame(direct.get(row).get(column), again.get(row).get(column));
            }
        }
        assertEquals(column(direct, "Svarets nummer"),
                column(cells(answers(stated(again))), "Svarets nummer"), "what was stated, sent again");
    }

    /** Dates and numbers look as the spreadsheet shows them; everything else is as typed. */
    private static void assertSame(String written, String shown) {
        assertEquals(plain(written), plain(shown), "a cell was changed");
    }

    /** Normalises a cell: 15-11-21 for 15-11-2021, and 2043,5 for 2.043,50. */
    private static String plain(String cell) {
        return cell.matches("[0-9]{1,3}([.][0-9]{3})*,[0-9]+|[0-9]+,[0-9]+")
                ? cell.replace(".", "").replaceAll(",?0+$", "")
                : cell.replaceAll("^([0-9]{2}-[0-9]{2})-20([0-9]{2})$", "$1-$2");
    }

    @Test
    void throughDanishExcel() {
        String saved = "Sag;Bopælskommune;Dag for afgørelsen (tom er i dag);Sammenlagt ledighed i dagpengeperioden (uger);"
                + "Selvstændig bibeskæftigelse;Kursus på fuld tid;Erhvervsgruppe for første godkendte kursus;;\r\n"
                + "12;461;15-11-2021;8,5;FALSK;SAND;\"Bygge; \"\"anlæg\"\" og æøå\";;\r\n"
                + ";;;;;;;;\r\n"
                + "A-2;Odense;15-11-21;8,5;nej;x;\"Bygge; \"\"anlæg\"\" og æøå\";;\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            List<List<String>> rows = cells(answers(saved.getBytes(charset)));

            assertEquals(List.of("12", "A-2"), column(rows, "Sag"));
            assertEquals(List.of("2", "4"), column(rows, "Linje"));
            assertEquals(1, column(rows, "Svarets nummer").stream().distinct().count(), rows::toString);
            assertTrue(rows.getLast().contains("Bygge; \"anlæg\" og æøå"), rows::toString);
        }
    }

    @Test
    void theAnswerCanBeSentAgainAsItStands() {
        List<List<String>> answered = cells(answers(filledIn()));

        assertEquals(column(answered, "Svarets nummer"),
                column(cells(answers(stated(answered))), "Svarets nummer"));
        assertEquals(List.of("0012", "1-2", "=1+1", "123456789012345678"), column(answered, "Sag"));
    }

    /** The template with one line for each case, all on the same day. */
    private static byte[] filledIn() {
        String template = Browser.text(PAGES.get("/sagsbehandler/flere", Map.of("skabelon", List.of("csv"))));
        List<String> names = cells(template.getBytes(StandardCharsets.UTF_8)).getFirst();
        SpreadsheetCsv table = new SpreadsheetCsv(names, Cells.AS_WRITTEN);
        CASES.forEach(one -> {
            assertTrue(names.containsAll(one.keySet()), one::toString);
            table.row(names.stream().map(name -> name.startsWith("Dag for afgørelsen") ? "15-11-2021"
                    : one.getOrDefault(name, "")).toList());
        });
        return table.bytes();
    }

    private static byte[] answers(byte[] file) {
        return PAGES.upload(file, "csv").body();
    }

    /** The stated facts of each case, which follow the answer. */
    private static byte[] stated(List<List<String>> answered) {
        int from = answered.getFirst().indexOf("Svarets nummer") + 1;
        SpreadsheetCsv table = new SpreadsheetCsv(answered.getFirst().subList(from, answered.getFirst().size()));
        answered.stream().skip(1).forEach(row -> table.row(row.subList(from, row.size())));
        return table.bytes();
    }

    private static List<String> column(List<List<String>> rows, String name) {
        int column = rows.getFirst().indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    /** The cells as a table reader sees them, without the characters that guard against formulas. */
    private static List<List<String>> cells(byte[] table) {
        String text = new String(table, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build()).build()) {
            List<List<String>> rows = new ArrayList<>();
            reader.readAll().forEach(row -> rows.add(Arrays.stream(row).map(SpreadsheetCsv::written).toList()));
            int width = rows.getFirst().size();
            return rows.stream().map(row -> IntStream.range(0, width).mapToObj(row::get).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvException e) {
            throw new IllegalStateException(e);
        }
    }
}
