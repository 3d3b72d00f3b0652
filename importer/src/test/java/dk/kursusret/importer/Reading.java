package dk.kursusret.importer;

import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.layout.Layout.Holds;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Messages;
import dk.kursusret.rules.texts.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files as the importer does, for RAR Sjælland, and gives each finding in one line. */
final class Reading {
    private static final ListChecking CHECKING = ListChecking.of(Holds.COURSES, Messages.load());
    private static final ListName LIST = new ListName("rar-sjaelland", new Text("RAR Sjælland", "RAR Sjælland"));

    private Reading() {}

    static CheckedFile of(byte[] bytes) {
        return of(bytes, "", Chosen.NOTHING);
    }

    static CheckedFile of(byte[] bytes, String fileName, Chosen chosen) {
        return CHECKING.check(bytes, LIST, fileName, chosen);
    }

    static CheckedFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static CheckedFile of(ListFile file) {
        return of(file.utf8());
    }

    /** The accepted courses. */
    static List<CourseRow> courses(CheckedFile file) {
        return file.entries().stream().map(CourseRow.class::cast).toList();
    }

    /** Findings such as {@code R101 line 7 row 5 column A »475«}, as far as they have these parts. */
    static List<String> findings(CheckedFile file) {
        return file.findings().stream().map(Reading::line).toList();
    }

    static List<String> codes(CheckedFile file) {
        return file.findings().stream().map(finding -> finding.code().name()).toList();
    }

    static List<String> danish(CheckedFile file) {
        return file.findings().stream().map(finding -> finding.text().da()).toList();
    }

    private static String line(Finding finding) {
        return finding.code()
                + finding.place().map(p -> " line " + p.line() + " row " + p.row()
                        + p.column().map(column -> " column " + column).orElse("")).orElse("")
                + finding.value().map(value -> " »" + value + "«").orElse("");
    }
}
