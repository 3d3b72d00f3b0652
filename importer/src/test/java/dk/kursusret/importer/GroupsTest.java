package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.importer.check.CheckedFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An area or a provider that stands once for all courses below it. */
class GroupsTest {

    /**
     * The cells of the column by row, then the values read and the findings. A dot is a blank cell, a bar a blank row.
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"T . K . . ; T T K K K ; W314 line 3 row 3 column A",
            "T . . . ; T T T T ; W314 line 3 row 3 column A", "T K T ; T K T ; none",
            "T T . K ; T T T K ; W314 line 4 row 4 column A",
            "T . K . T ; T . K . T ; W315 line 3 row 3 column A", ". T . ; . T . ; W315 line 2 row 2 column A",
            "T . t . ; T T t t ; W314 line 3 row 3 column A",
            "T | . K . ; T . K K ; W314 line 6 row 6 column A, W315 line 4 row 4 column A",
            ". . ; . . ; none", "T - . ; T . . ; W315 line 4 row 4 column A",
            "- T . ; . T . ; W315 line 4 row 4 column A"})
    void aBlankCellInAGroupedColumnIsReadAsTheOneAbove(String column, String areas, String findings) {
        CheckedFile file = Reading.of(areas(column.strip().split(" ")));
        assertEquals(areas, Reading.courses(file).stream().map(entry -> entry.written().erhvervsomraade().orElse("."))
                .collect(Collectors.joining(" ")), column);
        assertEquals(findings, Reading.findings(file).isEmpty() ? "none" : String.join(", ", Reading.findings(file)));
    }

    private static ListFile areas(String... cells) {
        ListFile file = ListFile.headed("erhvervsområde;kode;titel;udbyder");
        for (int n = 0; n < cells.length; n++) {
            file.row(cells[n].equals("|") ? "" : cells[n].replace(".", "") + ";" + (10_001 + n) + ";A;S");
        }
        return file;
    }

    @Test
    void theFindingSaysHowManyAndHowToWriteItOtherwise() {
        assertEquals(List
                .of("Kolonne A: 2 tomme celler er læst som cellen over dem (den første i linje 3). Udfyld dem, hvis "
                        + "det er forkert."),
                Reading.danish(Reading.of(areas("T", ".", "K", "."))));
        assertEquals(List.of("Kolonne A: 1 tom celle er læst som cellen over den (i linje 3). Udfyld den, hvis det er "
                + "forkert."), Reading.danish(Reading.of(areas("T", "."))));
        assertEquals(List.of("»erhvervsområde« mangler i 2 af 5 rækker (den første er linje 3)."),
                Reading.danish(Reading.of(areas("T", ".", "K", ".", "T"))));
        assertEquals(List.of("»erhvervsområde« mangler i 1 af 3 rækker (linje 2)."),
                Reading.danish(Reading.of(areas(".", "T", "K"))));
    }

    @Test
    void notPastATextRow() {
        CheckedFile file = Reading.of(ListFile.headed("erhvervsområde;kode;titel;udbyder")
                .rows("T;10001;A;S", "* en note;;;", ";10002;B;S", "K;10003;C;S", "Handel;;;", ";10004;D;S"));
        assertEquals("10001 T, 10002 -, 10003 K, 10004 Handel", TextRowsTest.areas(file));
        assertEquals(List.of("W309 line 3 row 3", "W308 line 6 row 6", "W315 line 4 row 4 column A"),
                Reading.findings(file));
    }

    @Test
    void aColumnOfProvidersMayBeGroupedToo() {
        CheckedFile file = Reading.of(ListFile.headed("udbyder;erhvervsområde;kode;titel;type").rows("S1;T;10001;A;AMU",
                ";;10002;B;AMU", ";K;;C;Privat", "S2;T;10004;D;AMU", ";;;E;Privat"));
        assertEquals("S1 S1 S1 S2 S2",
                Reading.courses(file).stream().map(entry -> entry.course().provider().orElse("."))
                        .collect(Collectors.joining(" ")));
        assertEquals(List.of("W314 line 3 row 3 column A", "W315 line 3 row 3 column B"), Reading.findings(file));
    }

    @ParameterizedTest
    @CsvSource({"kode;erhvervsområde;titel", "titel;erhvervsområde;kode", "kode;titel;erhvervsområde"})
    void onlyLeftOfCodeAndTitle(String headings) {
        List<String> names = Arrays.asList(headings.split(";"));
        CheckedFile file = Reading
                .of(ListFile.headed(headings).rows(row(names, "10001", "T"), row(names, "10002", "")));
        assertEquals("10001 T, 10002 -", TextRowsTest.areas(file));
        assertEquals(List.of("W315"), Reading.codes(file));
    }

    private static String row(List<String> names, String code, String area) {
        return names.stream().map(name -> name.equals("kode") ? code : name.equals("titel") ? "A" : area)
                .collect(Collectors.joining(";"));
    }

    /** A quarantined row still gives its value to the rows below, but is not counted. */
    @Test
    void aRowThatIsSetAsideIsPartOfTheGroup() {
        CheckedFile file = Reading
                .of(ListFile.headed("erhvervsområde;kode;titel;udbyder").rows("T;10001;A;S", "K;475;B;S",
                        ";10002;C;S"));
        assertEquals("10001 T, 10002 K", TextRowsTest.areas(file));
        assertEquals(List.of("W314 line 4 row 4 column A", "R101 line 3 row 3 column B »475«"), Reading.findings(file));
    }
}
