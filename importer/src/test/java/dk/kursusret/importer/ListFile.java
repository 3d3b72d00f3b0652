package dk.kursusret.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A list as a test writes it: headings, then rows, cells between semicolons. */
public final class ListFile {
    private final List<String> lines = new ArrayList<>();

    private ListFile(String headings) {
        lines.add(headings);
    }

    public static ListFile headed(String headings) {
        return new ListFile(headings);
    }

    /** kode;titel;udbyder;pris with courses from 10001 on, all at 1.000 kroner. */
    public static ListFile ofCourses(int count) {
        ListFile file = headed("kode;titel;udbyder;pris");
        for (int n = 1; n <= count; n++) {
            file.row((10_000 + n) + ";Kursus " + n + ";Eksempelskolen;1.000,00");
        }
        return file;
    }

    public ListFile row(String row) {
        lines.add(row);
        return this;
    }

    public ListFile rows(String... rows) {
        lines.addAll(Arrays.asList(rows));
        return this;
    }

    public byte[] utf8() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] in(Charset charset) {
        return text().getBytes(charset);
    }

    public String text() {
        return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
