package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.importer.file.FileContent;
import dk.kursusret.importer.intake.ApprovalRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operators' pages: what they say, and what their forms do. */
class AdminPagesTest extends AdminPagesCaller {
    private static ListFile changed() {
        ListFile file = ListFile.headed("kode;titel;udbyder;pris").row("10001;Kursus 1;Eksempelskolen;1.100,00");
        for (int n = 2; n < 60; n++) {
            file.row((10_000 + n) + ";Kursus " + n + ";Eksempelskolen;1.000,00");
        }
        return file.row("20001;Nyt kursus;Eksempelskolen;500,00").row("475;Fejl;Skolen;100");
    }

    private String staged() throws IOException {
        Shown answer = bring("stage", ListFile.ofCourses(60));
        assertEquals(303, answer.status(), answer.text());
        return answer.location().replaceFirst("^(\\.\\./)+", "/");
    }

    @Test
    void theOverviewShowsWhatHoldsWhatWaitsAndWhatIsMissingWhen() throws IOException {
        imports.publishUntil("2020-10-01", "2021-03-30", ListFile.ofCourses(60));
        get(BO, "/admin").says("Ingen filer venter på godkendelse.");
        get(BO, "/admin").says("Den regionale positivliste for RAR Fyn : Listen mangler fra 31. marts 2021.");
        imports.stage("2021-04-01", changed());

        Shown danish = get(BO, "/admin");
        danish.says("1 fil venter på godkendelse. Den regionale positivliste for RAR Fyn fra 1. april 2021");
        danish.says("Indlæst af " + ANNA + " den 1. marts 2021 kl. 09.");
        danish.says("60 rækker er med, 1 er sat til side.");
        danish.says("Godkendes den, gælder den fra 1. april 2021 til og med 30. september 2021.");
        danish.says("Godkendes intet: Listen mangler fra 31. marts 2021.");
        danish.says("Fra 1. oktober 2020 til og med 30. marts 2021 Listen mangler fra 31. marts 2021. 1");
        danish.says(
                "Den landsdækkende positivliste for seks ugers jobrettet uddannelse Ingen udgave er offentliggjort.");
        Shown english = get(BO, "/admin?lang=en");
        english.says("1 file is waiting for approval. Regional positive list of RAR Fyn from 1 April 2021");
        english.says("If nothing is approved: The list is missing from 31 March 2021.");
        assertEquals("no-store", english.headers().path("Cache-Control").asText());
        assertTrue(english.headers().path("Content-Security-Policy").asText().contains("default-src 'none'"));
    }

    @Test
    void aListThatIsOverOrWhoseFileWasOvertakenIsShown() throws IOException {
        imports.publishUntil("2020-04-01", "2020-09-30", ListFile.ofCourses(60));
        imports.stage("2021-04-01", ListFile.ofCourses(60));
        imports.publish("2021-04-01", changed());

        get(BO, "/admin").says("Listen mangler. Udgaven fra 1. april 2020 gjaldt til og med 30. september 2020.");
        get(BO, "/admin").says("Ingen filer venter på godkendelse.");
        Shown list = get(BO, "/admin/lists/rar-fyn");
        list.says("Ikke godkendt; en anden fil for samme dag er offentliggjort siden");
        list.says("Offentliggjort, gælder senere");
    }

    @Test
    void aFileIsCheckedAndNothingIsStored() throws IOException {
        imports.publishUntil("2020-10-01", "2021-03-31", ListFile.ofCourses(60));
        String before = imports.everythingStored();
        Shown checked = bring("check", changed());

        assertEquals(200, checked.status());
        checked.says("Prøve: Den regionale positivliste for RAR Fyn fra 1. april 2021 Filen er klar. 60 kurser: 1 ny, "
                + "1 udgået, 1 ændret, 58 uændrede.");
        checked.says("10001 Kursus 1: pris »1000« → »1100«");
        checked.says("20001 Nyt kursus");
        checked.says("10060 Kursus 60");
        checked.says("R101 62 A Linje 62, kolonne A: »475« er ikke en kursuskode.");
        checked.says("Filen er kun prøvet; intet er gemt.");
        assertTrue(checked.html().contains("value=\"2021-04-01\""), checked.html());
        assertEquals(before, imports.everythingStored());
    }

    /** EveryPageTest of the functions checks the HTML of these pages; {@code -Dkursusret.docs=write} renews them. */
    @Test
    void thePagesAreThoseThatAreCheckedIn() throws IOException {
        imports.publishUntil("2020-10-01", "2021-03-31", ListFile.ofCourses(60));
        String file = bring("stage", changed()).location().replaceFirst("^(\\.\\./)+", "/");
        for (String language : List.of("da", "en")) {
            String query = "?lang=" + language;
            ReportPageTest.same("admin-overview." + language, get(BO, "/admin" + query).html());
            ReportPageTest.same("admin-file." + language, get(BO, file + query).html());
            ReportPageTest.same("admin-list." + language, get(BO, "/admin/lists/rar-fyn" + query).html());
            ReportPageTest.same("admin-checked." + language,
                    bring("check", ListFile.ofCourses(30), "lang=" + language).html());
            ReportPageTest.same("admin-mistakes." + language, bring(ANNA, "", new byte[0], "lang=" + language).html());
        }
    }

    @Test
    void theRowsThatAreSetAsideCanBeFetchedWithTheirCells() throws IOException {
        Shown csv = bring("csv", changed());
        assertEquals("attachment; filename=\"rar-fyn-2021-04-01.csv\"",
                csv.headers().path("Content-Disposition").asText());
        assertTrue(csv.html().contains("475;Fejl;Skolen;100"), csv.html());
    }

    @Test
    void whatIsPutUpForApprovalIsApprovedByAnotherAndReloadingDoesNothingMore() throws IOException {
        String file = staged();
        Shown own = get(ANNA, file);
        own.says("Du har selv indlæst filen, eller nogen med samme rolle har.");
        assertFalse(own.html().contains("/approve"), own.html());
        Shown refused = send(ANNA, file + "/approve", "lang=da");
        assertEquals(403, refused.status());
        refused.says("En anden end den, der har indlæst filen, skal godkende den.");
        assertEquals(0, changes);

        Shown other = get(BO, file);
        other.says("Filen er klar. 60 kurser");
        other.says("Godkend og offentliggør");
        other.says("SHA-256");
        Shown approved = send(BO, file + "/approve", "lang=en");
        assertEquals(303, approved.status());
        assertEquals("../../.." + file + "?lang=en", approved.location());
        assertEquals(1, changes);
        Shown after = get(BO, file + "?lang=en");
        after.says("The list has been published. 60 courses");
        after.says("Approved by " + BO + " on 1 March 2021");
        after.says("To the list's page");

        assertEquals(303, send(BO, file + "/approve", "lang=en").status());
        assertEquals(1, changes);
    }

    @Test
    void whereOnePersonIsEnoughThePageSaysSo() throws IOException {
        rule = ApprovalRule.SINGLE_PERSON;
        String file = staged();
        get(ANNA, file).says("Reglen om to personer er slået fra her");
        assertEquals(303, send(ANNA, file + "/approve").status());
        assertEquals(60, imports.inForce("2021-04-01").size());
    }

    @Test
    void guardsAreAcknowledgedByTheirBoxesWithAReason() throws IOException {
        imports.publishUntil("2020-10-01", "2021-03-31", ListFile.ofCourses(60));
        Shown blocked = bring("stage", ListFile.ofCourses(30));
        assertEquals(200, blocked.status());
        blocked.says("Filen kan ikke offentliggøres, før advarslen er godkendt med en begrundelse.");
        blocked.says("Godkend advarslen A201");
        assertFalse(blocked.text().contains("--acknowledge"), blocked.text());

        Shown unreasoned = bring("stage", ListFile.ofCourses(30), "acknowledge=A201");
        assertEquals(400, unreasoned.status());
        unreasoned.says("Skriv en begrundelse: et tillæg og en advarsel, der godkendes, skal have en.");
        assertEquals(303, bring("stage", ListFile.ofCourses(30), "acknowledge=A201", "reason=aftalt").status());
        assertEquals("[A201]", imports.records().getLast().delivery().acknowledgement().guards().toString());
    }

    @Test
    void whatWasPublishedSinceCanStopAnApprovalWhichTheFileThenSays() throws IOException {
        String file = staged();
        imports.publishUntil("2020-10-01", "2021-03-31", ListFile.ofCourses(300));
        Shown stopped = send(BO, file + "/approve");
        assertEquals(409, stopped.status());
        stopped.says("Filen kan ikke offentliggøres, før advarslen er godkendt");
        stopped.says("Noget, der er offentliggjort siden, har rejst de advarsler");
        stopped.says("Godkend advarslen A201");
        assertEquals(0, changes);
    }

    @Test
    void anEditionIsWithdrawnOnceAndAFormSentAgainWithdrawsNothingElse() throws IOException {
        imports.publishUntil("2021-03-01", "2021-09-30", ListFile.ofCourses(60));
        imports.publish("2021-04-01", ListFile.ofCourses(61));
        String id = "rar-fyn~2021-04-01~"
                + imports.publish("2021-04-01", ListFile.ofCourses(62), "A205").subject().sha256();
        get(BO, "/admin/lists/rar-fyn").says("Træk en udgave tilbage");
        assertEquals(400, send(BO, "/admin/lists/rar-fyn/rollback", "id=" + id).status());
        assertEquals(400, send(BO, "/admin/lists/rar-fyn/rollback", "reason=x").status());
        assertEquals(404, send(BO, "/admin/lists/rar-atlantis/rollback", "id=" + id, "reason=x").status());
        assertEquals(0, changes);

        Shown back = send(BO, "/admin/lists/rar-fyn/rollback", "id=" + id, "reason=forkert+fil", "lang=en");
        assertEquals(200, back.status());
        back.says(
                "The edition of 1 April 2021 has been withdrawn. What was published before it for that day holds again.");
        assertEquals(1, changes);
        Shown again = send(BO, "/admin/lists/rar-fyn/rollback", "id=" + id, "reason=forkert+fil");
        assertEquals(409, again.status());
        again.says("En anden var hurtigere");
        assertEquals(61, imports.inForce("2021-04-01").size());
        get(BO, "/admin/lists/rar-fyn").says("Trukket tilbage af " + BO);
        get(BO, "/admin/lists/rar-fyn").says("Begrundelse: forkert fil");
        get(BO, "/admin/imports/" + id).says("Filen er trukket tilbage og bruges ikke.");
    }

    @Test
    void everyVerdictOnAFileIsShown() throws IOException {
        imports.publish("2021-10-01", ListFile.ofCourses(60));
        Map<String, ListFile> files = new TreeMap<>(Map.of(
                "Ret fejlene, og indlæs filen igen. Fejl i filen: 1", ListFile.headed("%PDF-1.7"),
                "Filen er klar. 60 kurser", ListFile.ofCourses(60),
                "Rækker, der er sat til side: 1", ListFile.ofCourses(60).row("47001;=1+1;;")));
        for (Map.Entry<String, ListFile> file : files.entrySet()) {
            bring("check", file.getValue()).says(file.getKey());
        }
        bring(ANNA, "l.csv", ListFile.ofCourses(60).utf8(), "list=rar-fyn", "edition=2021-10-01", "do=check")
                .says("Den samme fil er allerede offentliggjort for den dag.");
        bring(ANNA, "l.csv", ListFile.ofCourses(60).utf8(), "list=rar-fyn", "edition=2021-04-01", "lang=en",
                "supplement=true", "reason=x").says("no published edition that the supplement could be added to");
    }

    @Test
    void whatIsMissingIsReportedAtItsFieldAndWhatWasFilledInStays() throws IOException {
        Shown empty = bring(ANNA, "", new byte[0], "list=", "edition=", "do=check", "reason=aftalt");
        assertEquals(400, empty.status());
        empty.says("Fejl: Indlæs en fil Ret dette Vælg en liste. Skriv den første dag. Vælg en fil.");
        assertTrue(empty.html().contains("value=\"aftalt\""), empty.html());
        Shown early = bring(ANNA, "l.csv", new byte[]{1}, "list=rbr-syddanmark", "edition=2021-04-01");
        early.says("RBR Syddanmark findes først fra 1. april 2025.");
        assertTrue(early.html().contains("<option value=\"rbr-syddanmark\" selected>"), early.html());
    }

    @Test
    void aPersonalNumberIsRefusedOrSetAsideAndNeverRepeated() throws IOException {
        List<Shown> answers = List.of(
                bring("check", ListFile.ofCourses(60).row("47592;For 010190-1234;S;")),
                bring("stage", ListFile.ofCourses(60).row("47592;For 010190-1234;S;")),
                bring("check", ListFile.ofCourses(60), "reason=om 010190-1234"),
                bring(ANNA, "010190-1234.csv", ListFile.ofCourses(60).utf8(), "list=rar-fyn", "edition=2021-04-01"),
                send(BO, "/admin/lists/rar-fyn/rollback", "id=x", "reason=010190-1234"),
                get(BO, "/admin/lists/010190-1234"), get(BO, "/admin/imports/010190-1234"),
                get(BO, "/admin?lang=010190-1234"), get(BO, "/admin?010190-1234=x"));
        answers.forEach(answer -> assertFalse(answer.html().contains("1234"), answer.html()));
        assertEquals(List.of(200, 303, 400, 400, 400, 404, 404, 400, 400),
                answers.stream().map(Shown::status).toList());
        assertFalse(imports.everythingStored().contains("010190-1234"));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedOnAPage() throws IOException {
        Shown answer = bring(ANNA, "l.csv", new byte[FileContent.MAX_BYTES], "list=rar-fyn", "edition=2021-04-01");
        assertEquals(413, answer.status());
        answer.says("Filen er for stor");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site, 403", "Sec-Fetch-Site, same-site, 403",
            "Origin, https://evil.example, 403",
            "Origin, null, 403", "Sec-Fetch-Site, same-origin, 303", "Origin, https://api.example, 303"})
    void aPageElsewhereCannotMakeASignedInBrowserApprove(String header, String value, int status)
            throws IOException {
        ObjectNode event = event(BO, "POST", staged() + "/approve");
        event.withObject("/headers").put(header, value);
        assertEquals(status, answer(event).status());
        assertEquals(status == 303 ? 1 : 0, changes);
    }

    @ParameterizedTest
    @CsvSource({"/admin/imports/x, 404", "/admin/lists/rar-atlantis, 404", "/admin?x=y, 400",
            "/admin/imports/rar-fyn~2021-04-01~0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, 404"})
    void whatCannotBeShownIsExplainedOnAPageInItsLanguage(String path, int status) throws IOException {
        Shown answer = get(BO, path);
        assertEquals(status, answer.status());
        answer.says("Til alle lister");
        assertEquals(405, answer(event(BO, "GET", "/admin/lists/rar-fyn/rollback")).status());
    }
}
