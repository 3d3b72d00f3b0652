package dk.kursusret.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as a test writes it, with one or two sheets in which every cell is text. */
final class SheetFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final StringBuilder rows = new StringBuilder();

    static SheetFile of(List<List<String>> rows) {
        SheetFile file = new SheetFile();
        rows.forEach(file::row);
        return file;
    }

    SheetFile row(List<String> cells) {
        rows.append("<row>");
        cells.forEach(cell -> rows.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(cell))
                .append("</t></is></c>"));
        rows.append("</row>");
        return this;
    }

    byte[] bytes() {
        return bytes(Map.of("Liste", this));
    }

    /** The workbook with another sheet after this one. */
    byte[] beside(String name, SheetFile other) {
        Map<String, SheetFile> sheets = new LinkedHashMap<>(Map.of("Liste", this));
        sheets.put(name, other);
        return bytes(sheets);
    }

    private static byte[] bytes(Map<String, SheetFile> named) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relationships = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int number = 0;
            for (Map.Entry<String, SheetFile> sheet : named.entrySet()) {
                number++;
                sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(sheet.getKey(), number,
                        number));
                relationships
                        .append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                                .formatted(number, DOCUMENT, number));
                add(zip, "xl/worksheets/sheet" + number + ".xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                        + sheet.getValue().rows + "</sheetData></worksheet>");
            }
            add(zip, "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>" + sheets
                            + "</sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
    }
}
