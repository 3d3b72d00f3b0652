package dk.kursusret.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as a test writes it: one sheet, every cell a text. */
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                    + "\"><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + DOCUMENT
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            add(zip, "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
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
