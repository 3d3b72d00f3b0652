package dk.kursusret.local.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are checked, compared and imported, and their quarantined rows written out. */
class ImportCommandTest extends AskingAServer {
    @Test
    void whatTheOperatorStatesAboutAFileIsPassedOn() throws IOException {
        answer = "{\"status\":\"READY\"}";

        assertEquals(0,
                run("import", list().toString(), "--list", "rar-fyn", "--edition", "2022-04-01", "--type", "CSV",
                        "--encoding", "windows-1252", "--delimiter", ";", "--profile", "kursusret-1", "--sheet", "Øst",
                        "--dates", "month-first", "--serials", "1904", "--server", url(), "--json"));

        assertEquals(List.of("POST /v1/admin/imports?list=rar-fyn&edition=2022-04-01&fileName=positivliste+fyn.csv"
                + "&type=CSV&encoding=windows-1252&delimiter=%3B&profile=kursusret-1&sheet=%C3%98st&dates=month-first"
                + "&serials=1904"), asked);
    }

    @Test
    void anImportSendsTheBytesOfTheFileAndAllOptions() throws IOException {
        answer = "{\"status\":\"PUBLISHED\"}";

        assertEquals(0, run("import", list().toString(), "--list", "rar-fyn", "--edition", "2022-04-01", "--publish",
                "--supplement", "--last-day", "2022-05-01", "--acknowledge", "A201", "--acknowledge", "A202",
                "--reason",
                "ny & større", "--server", url(), "--json"));

        assertEquals(List.of("POST /v1/admin/imports?list=rar-fyn&edition=2022-04-01&fileName=positivliste+fyn.csv"
                + "&publish=true&supplement=true&lastDay=2022-05-01&acknowledge=A201&acknowledge=A202"
                + "&reason=ny+%26+st%C3%B8rre"), asked);
        assertArrayEquals(new byte[]{'k', (byte) 0xf8, 'd'}, sent);
        assertEquals("{\"status\":\"PUBLISHED\"}\n", out());
    }

    @ParameterizedTest
    @CsvSource({"READY,0", "PUBLISHED,0", "UNCHANGED,0", "BLOCKED,2", "SOMETHING,1"})
    void theExitStatusOfAnImportIsItsOutcome(String outcome, int exit) throws IOException {
        answer = "{\"status\":\"" + outcome + "\"}";

        assertEquals(exit, run("import", list().toString(), "--list", "rar-fyn", "--edition", "2022-04-01", "--server",
                url(), "--json"));
        assertEquals(List.of("POST /v1/admin/imports?list=rar-fyn&edition=2022-04-01&fileName=positivliste+fyn.csv"),
                asked);
    }

    @Test
    void aReportIsShownWithWhatWasFoundAndWhatCanBeDone() throws IOException {
        answer = """
                {"status":"BLOCKED","list":"rar-fyn","edition":"2022-04-01",
                 "recognised":{"type":"CSV","encoding":"windows-1252","delimiter":";","profile":"kursusret-1"},
                 "rows":120,"accepted":118,"quarantined":2,
                 "diff":{"against":"2021-10-01","added":10,"removed":4,"changed":6,"unchanged":98},
                 "findings":[{"code":"A201","severity":"GUARD","text":{"da":"Er det meningen?","en":"Is that meant?"}}]}""";

        run("import", list().toString(), "--list", "rar-fyn", "--edition", "2022-04-01", "--server", url(), "--lang",
                "en");

        assertTrue(out().contains("A201  Is that meant?"), this::out);
        assertTrue(out().endsWith("\nLocally the two-person rule is off: whoever brings a list can publish it.\n"),
                this::out);
    }

    @Test
    void whatIsStagedIsReportedWithTheCommandThatApprovesIt() throws IOException {
        answer = """
                {"status":"READY","list":"rar-fyn","edition":"2022-04-01","sha256":"abc","recognised":{"type":"CSV"},"rows":1,
                 "accepted":1,"quarantined":0,"diff":{"against":null},"findings":[]}""";

        assertEquals(0, run("import", list().toString(), "--list", "rar-fyn", "--edition", "2022-04-01", "--stage",
                "--server", url(), "--lang", "en"));

        assertTrue(asked.getFirst().endsWith("&stage=true"), asked::toString);
        assertTrue(out().contains("\nIt is waiting for approval: ./kursusret approve rar-fyn~2022-04-01~abc\n"),
                this::out);
    }

    @Test
    void progressIsDrawnIfSomeoneIsWatchingAndNotWithJson() throws IOException {
        answer = ApprovalCommandTest.APPROVED;
        String[] arguments = {"import", list().toString(), "--list", "rar-fyn", "--edition", "2022-04-01", "--server",
                url()};

        run(Terminal.Screen.WATCHED, arguments);
        assertTrue(err().contains("positivliste fyn.csv [") && err().endsWith("\r\033[K"), this::err);
        err.reset();
        run(Terminal.Screen.WATCHED, Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        run(Terminal.Screen.UNWATCHED, arguments);
        assertEquals("", err());
        assertArrayEquals(new byte[]{'k', (byte) 0xf8, 'd'}, sent);
    }

    @Test
    void progressShowsWhatWasSentAndThenHowLongItHasBeenRead() {
        try (Progress progress = new Progress(new Terminal(new PrintStream(out), new PrintStream(err),
                Terminal.Screen.UNWATCHED), "a.csv", 200, Language.EN)) {
            assertEquals("a.csv [------------------------] 0 %", progress.line());
            progress.sent(150);
            assertEquals("a.csv [##################------] 75 %", progress.line());
            progress.sent(50);
            assertEquals("a.csv [########################] being read, 0 s", progress.line());
        }
    }

    private static final String DIFF = """
            {"from":{"list":"rar-fyn","rows":3,"setAside":2},"to":{"list":"rar-fyn","rows":3,"setAside":0},
             "diff":{"added":1,"removed":1,"changed":1,"unchanged":1},
             "changes":{"added":[{"code":"47592","title":"Ny"}],
                        "removed":[{"code":null,"title":"Gammel","provider":"Skolen"}],
                        "changed":[{"code":"1234","title":"Andet","fields":[
                         {"field":"pris","before":"10","after":null}]}]}}""";

    @Test
    void aFileIsComparedWithAnEditionCourseByCourse() throws IOException {
        answer = DIFF;
        String file = list().toString();

        assertEquals(0, run("diff", file, "rar-fyn@2021-10-01", "--server", url(), "--lang", "en"));

        assertEquals(List.of("POST /v1/admin/diff"), asked);
        assertEquals("{\"from\":{\"list\":\"rar-fyn\",\"file\":\"a/hk\",\"fileName\":\"positivliste fyn.csv\"},"
                + "\"to\":{\"list\":\"rar-fyn\",\"edition\":\"2021-10-01\"}}",
                new String(sent, StandardCharsets.UTF_8));
        assertEquals(file + """
                 → rar-fyn@2021-10-01
                1 new, 1 gone, 1 changed, 1 unchanged

                New on the list:
                  47592 Ny

                No longer on the list:
                  Gammel (Skolen)

                Changed:
                  1234 Andet: pris »10« → –

                Rows of %s that were set aside and not compared: 2
                """.formatted(file), out());
    }

    @Test
    void twoFilesNeedTheListAndTwoEditionsDoNot() throws IOException {
        answer = DIFF;
        String file = list().toString();

        assertEquals(0, run("diff", file, file, "--list", "rates", "--server", url(), "--json"));
        assertTrue(new String(sent, StandardCharsets.UTF_8).startsWith("{\"from\":{\"list\":\"rates\","));
        assertEquals(0, run("diff", "rar-fyn@2021-10-01", "rar-nordjylland@2021-10-01", "--server", url(), "--json"));
        assertEquals(1, run("diff", file, file, "--server", url()));
        assertTrue(err().contains("Error: Use --list to say which list `" + file + "` is."), this::err);
    }

    @Test
    void theRowsThatAreSetAsideAreWrittenButNeverOverAnExistingFile() throws IOException {
        Path target = folder.resolve("til side.csv");
        answer = "linje;række\r\n";
        String[] arguments = {"quarantine", list().toString(), "--list", "rar-fyn", "--server", url(), "--lang", "en"};
        asking("{\"status\":\"READY\",\"rows\":60,\"quarantined\":1,\"findings\":[]}");

        assertEquals(0, run(arguments));
        assertEquals("linje;række\r\n", out());
        assertEquals("Rows set aside: 1 of 60.\n", err());
        assertTrue(asked.getFirst().matches(
                "POST /v1/admin/imports\\?list=rar-fyn&edition=[0-9-]+&fileName=positivliste\\+fyn.csv&format=json"),
                asked::toString);
        String[] toFile = Stream.concat(Stream.of(arguments), Stream.of("-o", target.toString()))
                .toArray(String[]::new);
        assertEquals(0, run(toFile));
        assertEquals("linje;række\r\n", Files.readString(target));
        assertEquals(1, run(toFile));
        assertTrue(err().contains("already exists. Choose another name."), this::err);
    }

    @Test
    void aBlockedFileSaysWhyAndExitsWith2() throws IOException {
        asking("{\"status\":\"BLOCKED\",\"rows\":0,\"quarantined\":0,\"findings\":[{\"code\":\"F001\",\"severity\":\"FILE\","
                + "\"text\":{\"da\":\"Tom.\",\"en\":\"Empty.\"}}]}");

        assertEquals(2, run("quarantine", list().toString(), "--list", "rar-fyn", "--server", url()));

        assertEquals("", out());
        assertEquals("Filen kan ikke læses som en liste.\nF001  Tom.\n", err());
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals(1, run("check", folder.resolve("no.json").toString(), "--server", url()));
        assertTrue(err().contains("Error: There is no file " + folder.resolve("no.json") + "."), this::err);
    }
}
