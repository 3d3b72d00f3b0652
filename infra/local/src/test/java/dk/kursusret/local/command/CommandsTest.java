package dk.kursusret.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest extends AskingAServer {
    @ParameterizedTest
    @ValueSource(strings = {"serve", "check", "lists", "import", "diff", "quarantine", "approve", "rollback", "admin"})
    void everyCommandHasHelp(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out().startsWith("Usage: kursusret " + command), this::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "http://127.0.0.1:8080 | Give the address of the API, which begins with https://, not http://127.0.0.1:8080.",
            "https://lister.example/prod | Give the region with --region."})
    void anApiThatRequestsCannotBeSignedForIsReported(String api, String told) {
        assertEquals(1, run("admin", api, "--region", "", "--port", "0"));
        assertTrue(err().endsWith("Error: " + told + "\n"), this::err);
        assertEquals("", out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port 70000", "admin https://lister.example/prod --region eu-north-1 --port 70000",
            "serve --port -1", "admin https://lister.example/prod --region eu-north-1 --port -1"})
    void aPortThatThereIsNotIsToldBeforeAnythingStarts(String line) {
        assertEquals(1, run(line.split(" ")));
        assertEquals("Fejl: Porten skal være et tal fra 0 til 65535.\n"
                + "Error: The port must be a number from 0 to 65535.\n", err());
        assertEquals("", out());
    }

    @Test
    void theHelpOfServeShowsTheDefaultLastDayOfTheLaw() {
        assertEquals(0, run("serve", "--help"));
        assertTrue(out().replaceAll("\\s+", " ").contains("(default: 2026-12-31)"), this::out);
    }

    @Test
    void anInvalidLastDayOfTheLawIsReportedBeforeAnythingStarts() {
        assertEquals(1, run("serve", "--law-stands-until", "2026-02-30"));
        assertEquals("Fejl: Lovens sidste dag skal være en dato som 2026-12-31, ikke 2026-02-30.\n"
                + "Error: The law's last day must be a date such as 2026-12-31, not 2026-02-30.\n", err());
        assertEquals("", out());
    }

    @Test
    void aStatementWithoutAnAddressIsReportedBeforeAnythingStarts() {
        assertEquals(1, run("serve", "--accessibility-statement", "www.was.digst.dk"));
        assertEquals("Fejl: Erklæringens adresse skal begynde med https://, ikke være www.was.digst.dk.\n"
                + "Error: The statement's address must begin with https://, but is www.was.digst.dk.\n", err());
        assertEquals("", out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sing", "serve --port many", "serve --law-stands-until 31.12.2026", "import",
            "import x --list rar-fyn --edition 1.4.2022",
            "rollback --list rar-fyn", "serve --port 70000", "approve", "approve --list rar-fyn",
            "approve x --list rar-fyn --edition 2022-04-01", "diff a.csv", "diff a.csv b.csv", "quarantine a.csv",
            "import x --list rar-fyn --edition 2022-04-01 --stage --publish"})
    void aCommandThatCannotBeParsedExitsWith1AndSaysSoInBothLanguages(String line) {
        assertEquals(1, run(line.isEmpty() ? new String[0] : line.split(" ")));
        assertTrue(err().startsWith("Fejl: ") && err().contains("\nError: "), this::err);
        assertFalse(err().contains("Error: Error:"), this::err);
        assertEquals("", out());
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
    void anotherServerThatAnswersIsNotTakenForKursusret() {
        answer = "<html>";

        assertEquals(1, run("lists", "--server", url()));
        assertTrue(err().contains("Error: What answers at " + url() + " is not Kursusret."), this::err);
    }

    @Test
    void withoutAServerACommandSaysHowToStartOne() {
        server.stop(0);

        assertEquals(1, run("lists", "--server", url()));
        assertTrue(err().contains("Error: There is no server at " + url() + ". Start it with `./kursusret serve`."),
                this::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "http:/x", "ftp://a", "http://a b"})
    void anInvalidServerAddressIsReportedInAPlainSentence(String address) {
        assertEquals(1, run("lists", "--server", address));
        assertTrue(err().contains("is not the address of a server"), this::err);
    }
}
