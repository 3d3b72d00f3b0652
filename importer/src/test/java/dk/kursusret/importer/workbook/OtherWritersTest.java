package dk.kursusret.importer.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.finding.FileFault;
import dk.kursusret.rules.Seeds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks written by other programs give the same cells here as in Apache POI. */
class OtherWritersTest {
    private static final List<String> FORMATS = List.of("General", "0", "00000", "0\" timer\"", "0\" kr\"",
            "[=1]0\" uge\";0\" uger\"", "dd\\-mm\\-yyyy", "0.00", "0%");
    private static final List<String> TEXTS = List.of("Kørsel på vej", "  Æblegård & søn  ", "<b>", "47592", "=1+1",
            "To\nlinjer", "ÅØÆ åøæ é ü – €", "a".repeat(200), "'", "0475");

    /** The content of a cell: a text, or a number with its format. */
    private record Content(String text, double number, String format) {}

    @Test
    void everyWriterIsReadAsPoiReadsIt() {
        Seeds.tryOften(20, random -> {
            for (byte[] file : files(cells(random))) {
                Map<String, String> poi = poi(file);
                Map<String, String> ours = ours(file);
                assertEquals(poi.keySet(), ours.keySet());
                poi.forEach((at, shown) -> assertEquals(shown, ours.get(at), at));
            }
        });
    }

    private static List<byte[]> files(Map<String, Content> cells) {
        try {
            byte[] usual = byPoi(cells);
            return List.of(usual, byPoiStreaming(cells), byFastexcel(cells), packedAgain(usual));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Random cells by row and column, from 0. */
    private static Map<String, Content> cells(Random random) {
        Map<String, Content> cells = new TreeMap<>();
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 12; column++) {
                if (random.nextInt(4) > 0) {
                    cells.put("%02d %02d".formatted(row, column), content(random));
                }
            }
        }
        return cells;
    }

    private static Content content(Random random) {
        if (random.nextBoolean()) {
            return new Content(TEXTS.get(random.nextInt(TEXTS.size())), 0, "General");
        }
        String format = FORMATS.get(random.nextInt(FORMATS.size()));
        double number = switch (format) {
            case "0.00" -> (random.nextInt(100_000) * 10 + 1 + random.nextInt(9)) / 100.0;
            case "0%" -> random.nextInt(100) / 100.0;
            case "dd\\-mm\\-yyyy" -> 40_000 + random.nextInt(10_000) + (random.nextBoolean() ? 0.25 : 0);
            default -> random.nextInt(100_000);
        };
        return new Content("", number, format);
    }

    private static byte[] byPoi(Map<String, Content> cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            return written(workbook, cells);
        }
    }

    /** A writer that states the length of each part only after it, in eight bytes. */
    private static byte[] byPoiStreaming(Map<String, Content> cells) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(5)) {
            return written(workbook, cells);
        }
    }

    private static byte[] written(org.apache.poi.ss.usermodel.Workbook workbook, Map<String, Content> cells)
            throws IOException {
        Sheet sheet = workbook.createSheet("Liste");
        Map<String, CellStyle> styles = new TreeMap<>();
        for (String format : FORMATS) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            styles.put(format, style);
        }
        cells.forEach((at, content) -> {
            int number = row(at);
            Row row = Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
            Cell cell = row.createCell(column(at));
            cell.setCellStyle(styles.get(content.format()));
            if (content.text().isEmpty()) {
                cell.setCellValue(content.number());
            } else {
                cell.setCellValue(content.text());
            }
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] byFastexcel(Map<String, Content> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Prøve", "1.0")) {
            var sheet = workbook.newWorksheet("Liste");
            cells.forEach((at, content) -> {
                if (content.text().isEmpty()) {
                    sheet.value(row(at), column(at), content.number());
                    sheet.style(row(at), column(at)).format(content.format()).set();
                } else {
                    sheet.value(row(at), column(at), content.text());
                }
            });
        }
        return bytes.toByteArray();
    }

    /** Repacks the file with the parts in another order, and an empty line at the end. */
    private static byte[] packedAgain(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names.reversed()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name));
            }
        }
        bytes.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static Map<String, String> ours(byte[] file) {
        Map<String, String> shown = new TreeMap<>();
        try (SheetRows rows = rows(Archive.open(file).workbook())) {
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                for (int column = 0; column < row.get().cells().size(); column++) {
                    put(shown, row.get().number() - 1, column, row.get().cells().get(column));
                }
            }
        } catch (FileFault fault) {
            throw new AssertionError(fault.key(), fault);
        }
        return shown;
    }

    private static SheetRows rows(Workbook workbook) throws FileFault {
        return workbook.rows(workbook.sheets().getFirst(), Dates.USUAL);
    }

    private static Map<String, String> poi(byte[] file) {
        Map<String, String> shown = new TreeMap<>();
        DataFormatter formatter = new DataFormatter(Locale.of("da", "DK"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> put(shown, cell.getRowIndex(),
                    cell.getColumnIndex(), formatter.formatCellValue(cell))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    private static void put(Map<String, String> shown, int row, int column, String text) {
        if (!text.isBlank()) {
            shown.put("%02d %02d".formatted(row, column), text.strip());
        }
    }

    private static int row(String at) {
        return Integer.parseInt(at.substring(0, 2));
    }

    private static int column(String at) {
        return Integer.parseInt(at.substring(3));
    }
}
