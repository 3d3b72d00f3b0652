package dk.kursusret.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staged lists are approved, and published ones rolled back. */
class ApprovalCommandTest extends AskingAServer {
    private static final String WAITING = """
            {"imports":[{"id":"rar-fyn~2022-04-01~aa1"},{"id":"rar-fyn~2022-04-01~ab2"},{"id":"rates~2022-04-01~cc3"}]}""";
    static final String APPROVED = """
            {"status":"PUBLISHED","list":"rates","edition":"2022-04-01","recognised":{"type":"CSV"},"accepted":1,
             "diff":{"against":null},"findings":[]}""";

    @ParameterizedTest
    @CsvSource({"--list rates --edition 2022-04-01,rates~2022-04-01~cc3", "rates,rates~2022-04-01~cc3",
            "rar-fyn~2022-04-01~ab,rar-fyn~2022-04-01~ab2"})
    void aStagedListIsApprovedByListAndDayOrByTheBeginningOfItsId(String named, String id) {
        answers.put("GET /v1/admin/imports", WAITING);
        answer = APPROVED;

        assertEquals(0, run(("approve " + named + " --server " + url()).split(" ")));

        assertEquals(List.of("GET /v1/admin/imports", "POST /v1/admin/imports/" + id + "/approve"), asked);
        assertTrue(out().contains("Satserne er offentliggjort."), this::out);
    }

    @Test
    void aCompleteIdIsApprovedWithoutLookingItUpAndShownWithoutApproval() {
        String id = "rates~2022-04-01~" + "0123456789abcdef".repeat(4);
        answer = APPROVED;

        assertEquals(0, run("approve", id, "--server", url(), "--json"));
        assertEquals(0, run("approve", id, "--server", url(), "--show"));

        assertEquals(List.of("POST /v1/admin/imports/" + id + "/approve", "GET /v1/admin/imports/" + id), asked);
    }

    @ParameterizedTest
    @CsvSource({"rar-fyn,Several are waiting. Give the id of the one to approve:", "rar-nord,Nothing that begins with"})
    void ifNoneOrSeveralAreWaitingNothingIsApproved(String named, String told) {
        answers.put("GET /v1/admin/imports", WAITING);

        assertEquals(1, run("approve", named, "--server", url()));

        assertEquals(List.of("GET /v1/admin/imports"), asked);
        assertTrue(err().contains("Error: " + told), this::err);
    }

    @Test
    void aBlockedApprovalExitsWith2() {
        answer = APPROVED.replace("PUBLISHED", "BLOCKED");
        assertEquals(2, run("approve", "rates~2022-04-01~" + "0123456789abcdef".repeat(4), "--server", url()));
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
                        The edition of 1 April 2022 has been withdrawn. The edition of 1 October 2021 now holds on 1 April 2022.
                        """,
                out());
    }

    @Test
    void aRollbackReportsWhatIsSuspendedWithIt() {
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
                        The edition of 1 April 2022 has been withdrawn. 1 supplement is suspended with it: 1 May 2022 (1 course). \
                        It takes effect again if the edition is published again. No edition now holds on 1 April 2022.
                        Udgaven fra 1. april 2022 er trukket tilbage. 3 tillæg hviler med den: 1. maj 2022 (1 kursus), 1. juni 2022 \
                        (1.200 kurser) og 1. juli 2022 (3 kurser). De gælder igen, hvis udgaven offentliggøres igen. Ingen udgave \
                        gælder den 1. april 2022 nu.
                        The edition of 1 April 2022 has been withdrawn. 3 supplements are suspended with it: 1 May 2022 (1 course), \
                        1 June 2022 (1,200 courses) and 1 July 2022 (3 courses). They take effect again if the edition is published \
                        again. No edition now holds on 1 April 2022.
                        """,
                out());
    }

    @Test
    void aRolledBackSupplementOrCorrectionIsNamedAsWhatItIs() {
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
}
