package dk.kursusret.local.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dk.kursusret.local.server.Installation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    @TempDir
    private Path folder;
    private byte[] sent = {};
    private HttpServer server;
    private String answer = "{}";
    /** By how the request ends; else it is {@link #answer}. */
    private final Map<String, String> answers = new HashMap<>();
    private int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
                asked.add(request);
                sent = exchange.getRequestBody().readAllBytes();
                byte[] bytes = answers.entrySet().stream().filter(known -> request.endsWith(known.getKey()))
                        .map(Map.Entry::getValue).findFirst().orElse(answer).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private int run(String... arguments) {
        return run(Terminal.Screen.UNWATCHED, arguments);
    }

    private int run(Terminal.Screen screen, String... arguments) {
        return new Commands(new Installation(folder), new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), screen)).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path list() throws IOException {
        return Files.write(folder.resolve("positivliste fyn.csv"), new byte[]{'k', (byte) 0xf8, 'd'});
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "check", "lists", "import", "diff", "quarantine", "approve", "rollback", "admin"})
    void everyCommandHasHelp(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out().startsWith("Usage: kursusret " + command), this::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "http://127.0.0.1:8080 | Write the address of the API, which begins with https://, not http://127.0.0.1:8080.",
            "https://lister.example/prod | Write the region with --region."})
    void anApiThatRequestsCannotBeSignedForIsTold(String api, String told) {
        assertEquals(1, run("admin", api, "--region", "", "--port", "0"));
        assertTrue(err().endsWith("Error: " + told + "\n"), this::err);
        assertEquals("", out());
    }

    @Test
    void theHelpOfServeTellsTheLastDayOfTheLawThatIsHere() {
        assertEquals(0, run("serve", "--help"));
        assertTrue(out().replaceAll("\\s+", " ").contains("(default: 2026-12-31)"), this::out);
    }

    @Test
    void aLastDayOfTheLawThatIsNoDayIsToldBeforeAnythingStarts() {
        assertEquals(1, run("serve", "--law-stands-until", "2026-02-30"));
        assertEquals("Fejl: Lovens sidste dag skal være en dato som 2026-12-31, ikke 2026-02-30.\n"
                + "Error: The last day of the law must be a day such as 2026-12-31, not 2026-02-30.\n", err());
        assertEquals("", out());
    }

    @Test
    void aStatementWithoutAnAddressIsToldBeforeAnythingStarts() {
        assertEquals(1, run("serve", "--accessibility-statement", "www.was.digst.dk"));
        assertEquals("Fejl: Erklæringens adresse skal begynde med https://, ikke være www.was.digst.dk.\n"
                + "Error: The statement's address must begin with https://, not be www.was.digst.dk.\n", err());
        assertEquals("", out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sing", "serve --port many", "serve --law-stands-until 31.12.2026", "import",
            "import x --list rar-fyn --edition 1.4.2022",
            "rollback --list rar-fyn", "serve --port 70000", "approve", "approve --list rar-fyn",
            "approve x --list rar-fyn --edition 2022-04-01", "diff a.csv", "diff a.csv b.csv", "quarantine a.csv",
            "import x --list rar-fyn --edition 2022-04-01 --stage --publish"})
    void aCommandThatCannotBeUnderstoodEndsWith1AndSaysSoInBothLanguages(String line) {
        assertEquals(1, run(line.isEmpty() ? new String[0] : line.split(" ")));
        assertTrue(err().startsWith("Fejl: ") && err().contains("\nError: "), this::err);
        assertFalse(err().contains("Error: Error:"), this::err);
        assertEquals("", out());
    }

    @Test
    void whatTheOperatorSaysOfAFileIsPassedOn() throws IOException {
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
    void anImportSendsTheBytesOfTheFileAndAllThatWasSaidAboutThem() throws IOException {
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
        assertTrue(out().endsWith("\nLocally the two-person rule is off: who brings a list can publish it.\n"),
                this::out);
    }

    @Test
    void aDecisionIsShownWithMarksCitationsAndWhatIsMissing() throws IOException {
        answer = """
                {"asOf":"2015-09-01","summary":{"da":"Det afhænger af alderen.","en":"It depends on the age."},
                 "advisoryText":{"da":"Vejledende.","en":"Guidance."},"results":[
                 {"scheme":"six-weeks","outcome":"UNDETERMINED","ruleVersion":"six-weeks@2015-06-29","decidedBy":"A_KASSE",
                  "conditions":[
                   {"id":"a","result":"MET","citation":{"document":"six-weeks","section":"§ 1"},"text":{"da":"Ledig","en":"Out"}},
                   {"id":"b","result":"NOT_MET","citation":{"document":"six-weeks","section":"§ 2"},"text":{"da":"Nej","en":"No"}},
                   {"id":"c","result":"UNKNOWN","citation":{"document":"six-weeks","section":"§ 3"},"text":{"da":"Måske","en":"P"}}],
                  "missingFacts":[{"pointer":"/person/age","question":{"da":"Hvor gammel?","en":"How old?"}}],
                  "missingData":["list:six-weeks"],
                  "amounts":[{"id":"travel-allowance","amount":370.80,"citation":{"document":"six-weeks","section":"§ 13"}},
                             {"id":"refund-share","amount":null,"percent":80}],
                  "deadlines":[{"id":"latest-end","date":"2016-03-03"}]},
                 {"scheme":"regional-pool","outcome":"NOT_ENTITLED","situations":[{"situation":"LISTED_COURSE",
                  "outcome":"NOT_ENTITLED","conditions":[{"id":"listed","result":"NOT_APPLICABLE"}]}]},
                 {"scheme":"mink-pool","outcome":"NOT_IN_FORCE"}]}""";
        Path question = Files.writeString(folder.resolve("q.json"), "{\"asOf\":\"2015-09-01\"}");

        assertEquals(0, run("check", question.toString(), "--server", url()));

        assertEquals(List.of("POST /v1/eligibility?lang=both"), asked);
        assertEquals("""
                Det afhænger af alderen.
                Pr. 2015-09-01

                six-weeks: UNDETERMINED (kan ikke afgøres endnu) – six-weeks@2015-06-29, afgøres af A_KASSE
                  ✓ Ledig [six-weeks § 1]
                  ✗ Nej [six-weeks § 2]
                  ? Måske [six-weeks § 3]
                  Mangler: Hvor gammel? (/person/age)
                  Mangler data: list:six-weeks
                  Beløb travel-allowance: 370.80 kr. [six-weeks § 13]
                  Beløb refund-share: 80 %
                  Frist 2016-03-03: latest-end

                regional-pool: NOT_ENTITLED (ingen ret)
                  LISTED_COURSE: NOT_ENTITLED (ingen ret)
                    – listed

                mink-pool: NOT_IN_FORCE (gælder ikke den dag)

                Vejledende.
                """, out());
    }

    @Test
    void listsAreATable() {
        answer = """
                {"lists":[{"list":"six-weeks","editions":[]},
                          {"list":"rar-fyn","editions":[
                           {"edition":"2021-10-01","lastDay":"2022-03-31","kind":"EDITION","state":"IN_FORCE","accepted":52,"sample":true,
                            "sha256":"0380add0df0b5fbc"},
                           {"edition":"2022-04-01","kind":"SUPPLEMENT","state":"WAITING","accepted":3,"sample":false,
                            "sha256":"3fd3722f474d8df5"}]}]}""";

        assertEquals(0, run("lists", "--server", url() + "/"));

        assertEquals(List.of("GET /v1/admin/lists"), asked);
        assertEquals("""
                list       edition     last day    kind        state     rows  sha256        sample
                six-weeks  -           -           -           -         -     -
                rar-fyn    2021-10-01  2022-03-31  EDITION     IN_FORCE  52    0380add0df0b  SAMPLE
                rar-fyn    2022-04-01  -           SUPPLEMENT  WAITING   3     3fd3722f474d
                """, out());
    }

    @Test
    void whatIsStagedIsToldWithTheCommandThatApprovesIt() throws IOException {
        answer = """
                {"status":"READY","list":"rar-fyn","edition":"2022-04-01","sha256":"abc","recognised":{"type":"CSV"},"rows":1,
                 "accepted":1,"quarantined":0,"diff":{"against":null},"findings":[]}""";

        assertEquals(0, run("import", list().toString(), "--list", "rar-fyn", "--edition", "2022-04-01", "--stage",
                "--server", url(), "--lang", "en"));

        assertTrue(asked.getFirst().endsWith("&stage=true"), asked::toString);
        assertTrue(out().contains("\nIt waits for approval: ./kursusret approve rar-fyn~2022-04-01~abc\n"), this::out);
    }

    @Test
    void progressIsDrawnWhereSomeoneWatchesAndNotBesideJson() throws IOException {
        answer = APPROVED;
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
    void progressIsWhatWasSentAndThenHowLongItIsBeingRead() {
        try (Progress progress = new Progress(new Terminal(new PrintStream(out), new PrintStream(err),
                Terminal.Screen.UNWATCHED), "a.csv", 200, Language.EN)) {
            assertEquals("a.csv [------------------------] 0 %", progress.line());
            progress.sent(150);
            assertEquals("a.csv [##################------] 75 %", progress.line());
            progress.sent(50);
            assertEquals("a.csv [########################] being read, 0 s", progress.line());
        }
    }

    private static final String WAITING = """
            {"imports":[{"id":"rar-fyn~2022-04-01~aa1"},{"id":"rar-fyn~2022-04-01~ab2"},{"id":"rates~2022-04-01~cc3"}]}""";
    private static final String APPROVED = """
            {"status":"PUBLISHED","list":"rates","edition":"2022-04-01","recognised":{"type":"CSV"},"accepted":1,
             "diff":{"against":null},"findings":[]}""";

    @ParameterizedTest
    @CsvSource({"--list rates --edition 2022-04-01,rates~2022-04-01~cc3", "rates,rates~2022-04-01~cc3",
            "rar-fyn~2022-04-01~ab,rar-fyn~2022-04-01~ab2"})
    void whatWaitsIsApprovedByListAndDayOrByTheBeginningOfItsId(String named, String id) {
        answers.put("GET /v1/admin/imports", WAITING);
        answer = APPROVED;

        assertEquals(0, run(("approve " + named + " --server " + url()).split(" ")));

        assertEquals(List.of("GET /v1/admin/imports", "POST /v1/admin/imports/" + id + "/approve"), asked);
        assertTrue(out().contains("Satserne er offentliggjort."), this::out);
    }

    @Test
    void aWholeIdIsApprovedWithoutALookAndShownWithoutApproval() {
        String id = "rates~2022-04-01~" + "0123456789abcdef".repeat(4);
        answer = APPROVED;

        assertEquals(0, run("approve", id, "--server", url(), "--json"));
        assertEquals(0, run("approve", id, "--server", url(), "--show"));

        assertEquals(List.of("POST /v1/admin/imports/" + id + "/approve", "GET /v1/admin/imports/" + id), asked);
    }

    @ParameterizedTest
    @CsvSource({"rar-fyn,Several wait. Write the id of the one to approve:", "rar-nord,Nothing that begins with"})
    void whereNoneOrSeveralWaitNothingIsApproved(String named, String told) {
        answers.put("GET /v1/admin/imports", WAITING);

        assertEquals(1, run("approve", named, "--server", url()));

        assertEquals(List.of("GET /v1/admin/imports"), asked);
        assertTrue(err().contains("Error: " + told), this::err);
    }

    @Test
    void whatStandsInTheWayOfAnApprovalEndsWith2() {
        answer = APPROVED.replace("PUBLISHED", "BLOCKED");
        assertEquals(2, run("approve", "rates~2022-04-01~" + "0123456789abcdef".repeat(4), "--server", url()));
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
        assertTrue(err().contains("Error: Say with --list which list `" + file + "` is."), this::err);
    }

    @Test
    void theRowsThatAreSetAsideAreWrittenAndNeverOverAFile() throws IOException {
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
        assertTrue(err().contains("already. Choose another name."), this::err);
    }

    @Test
    void aFileThatIsBlockedSaysWhyAndEndsWith2() throws IOException {
        asking("{\"status\":\"BLOCKED\",\"rows\":0,\"quarantined\":0,\"findings\":[{\"code\":\"F001\",\"severity\":\"FILE\","
                + "\"text\":{\"da\":\"Tom.\",\"en\":\"Empty.\"}}]}");

        assertEquals(2, run("quarantine", list().toString(), "--list", "rar-fyn", "--server", url()));

        assertEquals("", out());
        assertEquals("Filen kan ikke læses som en liste.\nF001  Tom.\n", err());
    }

    /** What is answered to a request for JSON. */
    private void asking(String json) {
        answers.put("format=json", json);
    }

    @Test
    void aRollbackNamesListEditionAndReason() {
        answer = """
                {"edition":"2022-04-01","kind":"EDITION","inForce":{"edition":"2021-10-01"},"suspended":[]}""";
        assertEquals(0, run("rollback", "--list", "rar-fyn", "--edition", "2022-04-01", "--reason", "fejl", "--server",
                url()));

        assertEquals(List.of("POST /v1/admin/lists/rar-fyn/rollback?edition=2022-04-01&reason=fejl"), asked);
        assertEquals(
                """
                        Udgaven fra 1. april 2022 er trukket tilbage. Den 1. april 2022 gælder nu udgaven fra 1. oktober 2021.
                        The edition of 1 April 2022 has been withdrawn. On 1 April 2022, the edition of 1 October 2021 holds now.
                        """,
                out());
    }

    @Test
    void aRollbackTellsWhatRestsWithIt() {
        answer = """
                {"edition":"2022-04-01","kind":"EDITION","inForce":null,"suspended":[
                {"edition":"2022-05-01","sha256":"a","courses":1}]}""";
        run("rollback", "--list", "rar-fyn", "--edition", "2022-04-01", "--server", url());
        answer = """
                {"edition":"2022-04-01","kind":"EDITION","inForce":null,"suspended":[
                {"edition":"2022-05-01","sha256":"a","courses":1},{"edition":"2022-06-01","sha256":"b","courses":1200},
                {"edition":"2022-07-01","sha256":"c","courses":3}]}""";
        run("rollback", "--list", "rar-fyn", "--edition", "2022-04-01", "--server", url());

        assertEquals(
                """
                        Udgaven fra 1. april 2022 er trukket tilbage. 1 tillæg hviler med den: 1. maj 2022 (1 kursus). Det gælder \
                        igen, hvis udgaven offentliggøres igen. Ingen udgave gælder den 1. april 2022 nu.
                        The edition of 1 April 2022 has been withdrawn. 1 supplement rests with it: 1 May 2022 (1 course). It holds \
                        again if the edition is published again. No edition holds on 1 April 2022 now.
                        Udgaven fra 1. april 2022 er trukket tilbage. 3 tillæg hviler med den: 1. maj 2022 (1 kursus), 1. juni 2022 \
                        (1.200 kurser) og 1. juli 2022 (3 kurser). De gælder igen, hvis udgaven offentliggøres igen. Ingen udgave \
                        gælder den 1. april 2022 nu.
                        The edition of 1 April 2022 has been withdrawn. 3 supplements rest with it: 1 May 2022 (1 course), 1 June \
                        2022 (1,200 courses) and 1 July 2022 (3 courses). They hold again if the edition is published again. No \
                        edition holds on 1 April 2022 now.
                        """,
                out());
    }

    @Test
    void aSupplementOrACorrectionThatIsTakenBackIsNamedAsWhatItIs() {
        answer = """
                {"edition":"2022-05-01","kind":"SUPPLEMENT","inForce":{"edition":"2022-04-01"},"suspended":[]}""";
        run("rollback", "--list", "rar-fyn", "--edition", "2022-05-01", "--server", url());
        answer = """
                {"edition":"2022-04-01","kind":"EDITION","inForce":{"edition":"2022-04-01"},"suspended":[]}""";
        run("rollback", "--list", "rar-fyn", "--edition", "2022-04-01", "--server", url());

        assertEquals(List.of(
                "Tillægget fra 1. maj 2022 er trukket tilbage. Den 1. maj 2022 gælder nu udgaven fra 1. april 2022.",
                "Udgaven fra 1. april 2022 er trukket tilbage. Det, der før var offentliggjort for den dag, gælder igen."),
                out().lines().filter(line -> !line.startsWith("The ")).toList());
    }

    @Test
    void whatTheServerRefusesIsShownWithEveryError() throws IOException {
        status = 400;
        answer = """
                {"text":{"da":"Ret fejlene.","en":"Correct the errors."},
                 "errors":[{"pointer":"/person/agee","text":{"da":"Ukendt felt.","en":"Unknown field."},
                            "didYouMean":"age"}]}""";
        Path question = Files.writeString(folder.resolve("q.json"), "{}");

        assertEquals(1, run("check", question.toString(), "--server", url()));
        assertEquals("Fejl: Ret fejlene.\n  /person/agee Ukendt felt. Mente du »age«?\n"
                + "Error: Correct the errors.\n  /person/agee Unknown field. Did you mean `age`?\n", err());
    }

    @Test
    void somethingElseThatAnswersIsNotTakenForKursusret() {
        answer = "<html>";

        assertEquals(1, run("lists", "--server", url()));
        assertTrue(err().contains("Error: What answers at " + url() + " is not Kursusret."), this::err);
    }

    @Test
    void withoutAServerItIsSaidHowToStartOne() {
        server.stop(0);

        assertEquals(1, run("lists", "--server", url()));
        assertTrue(err().contains("Error: There is no server at " + url() + ". Start it with `./kursusret serve`."),
                this::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "http:/x", "ftp://a", "http://a b"})
    void anAddressOfNoServerIsAPlainSentence(String address) {
        assertEquals(1, run("lists", "--server", address));
        assertTrue(err().contains("is not the address of a server"), this::err);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals(1, run("check", folder.resolve("no.json").toString(), "--server", url()));
        assertTrue(err().contains("Error: There is no file " + folder.resolve("no.json") + "."), this::err);
    }
}
