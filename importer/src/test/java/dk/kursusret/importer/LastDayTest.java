package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionHistory;
import dk.kursusret.catalog.edition.InForce;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.intake.Approval;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.intake.Rollback;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.importer.report.Language;
import dk.kursusret.importer.report.ReportText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The last day of an edition: that of its import, else that of its file, else that of its kind of list. */
class LastDayTest {
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
    private static final String ROWS = "kode;titel\n20001;Kursus 1\n20002;Kursus 2\n";
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new DynamoDbEditionStore(client, LocalTables.NAMES);
    private final Ticking clock = new Ticking();
    private final Importer importer = new Importer(store, clock);

    /** A clock that advances a second each time it is read. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2022-03-01T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    private ImportReport run(String file, String lastDay, ImportMode mode, String... acknowledged) {
        return run("rar-fyn", file, lastDay, mode, acknowledged);
    }

    private ImportReport run(String list, String file, String lastDay, ImportMode mode, String... acknowledged) {
        ImportRequest request = ImportRequest.edition(list, APRIL, file.getBytes(StandardCharsets.UTF_8),
                new Source("liste.csv", Door.CLI, Origin.GIVEN), "anna", mode);
        Term term = Term.EDITION.until(Optional.ofNullable(lastDay).map(LocalDate::parse));
        return LocalImports.report(importer.run(LocalImports.lasting(request, term)
                .withAcknowledgement(new Acknowledgement(Set.of(acknowledged), "aftalt"))));
    }

    private static String outcome(ImportReport report) {
        return report.status() + report.findings().stream().map(Finding::code).map(code -> " " + code)
                .collect(Collectors.joining());
    }

    private static String until(ImportReport report) {
        return report.subject().lastDay().map(last -> last + " " + report.subject().lastDayFrom().orElseThrow())
                .orElse("none");
    }

    private static List<String> danish(ImportReport report) {
        return report.findings().stream().map(finding -> finding.text().da()).toList();
    }

    @ParameterizedTest(name = "»{0}«: {1}, {2}")
    @CsvSource(delimiter = '|',
            value = {"Gældende fra 1. april 2022 til 28. februar 2023 | 2023-02-28 FILE | READY W304",
                    "Gældende fra 1. april til 30. september 2022 | 2022-09-30 FILE | READY W304",
                    "Gyldig 1/4-2022 - 31/12-2022 | 2022-12-31 FILE | READY W304",
                    "Positivliste 01.04.2022 – 30.11.2022 | 2022-11-30 FILE | READY W304",
                    "Listen gælder fra den 1. april 2022 til og med den 31. maj 2022 | 2022-05-31 FILE | READY W304",
                    "Gældende fra: 1. april 2022 til: 31. maj 2022 | 2022-05-31 FILE | READY W304",
                    "Gældende fra d. 1 april til d. 31 maj 2022 | 2022-05-31 FILE | READY W304",
                    "Gyldig for perioden 2022-04-01 - 2022-05-31 | 2022-05-31 FILE | READY W304",
                    "Gældende fra 1/4-2022 og indtil 31/5 2022 | 2022-05-31 FILE | READY W304",
                    "Gælder indtil 31-03-2023 | 2023-03-31 FILE | READY W304",
                    "Gældende pr. 2022-10-01 | 2022-09-30 KIND | BLOCKED W304 A210",
                    "Gælder til 31. marts 2023 | 2023-03-31 FILE | READY W304",
                    "Gældende fra 1. april 2022 | 2022-09-30 KIND | READY W304",
                    "Gældende fra 1. oktober 2022 | 2022-09-30 KIND | BLOCKED W304 A210",
                    "Gyldig fra 1. oktober 2021 til 31. marts 2023 | 2023-03-31 FILE | BLOCKED W304 A210",
                    "Gyldig fra 1. oktober 2021 til 31. marts 2022 | none | BLOCKED F017 W304 A210",
                    "Gældende fra 1. april 2022 til 31. marts 2022 | none | BLOCKED F017 W304",
                    "Gældende til 31. marts 2022 | none | BLOCKED F017 W304",
                    "Revideret fra 1. marts 2021 | 2022-09-30 KIND | READY W304",
                    "Positivliste for RAR Fyn | 2022-09-30 KIND | READY W304",
                    "Gældende fra 31. februar 2022 til 40. april 2022 | 2022-09-30 KIND | READY W304",
                    "Gældende fra 1. april 2022 til 30. september 2202 | 2022-09-30 KIND | READY W304",
                    "Gældende fra 1. april 1022 | 2022-09-30 KIND | READY W304"})
    void theWordsAboveTheHeadingsAreRead(String line, String lastDay, String outcome) {
        ImportReport report = run(line + ";\n" + ROWS, null, ImportMode.DRY_RUN);
        assertEquals(Set.of(outcome.split(" ")), Set.of(outcome(report).split(" ")));
        assertEquals(lastDay, until(report));
    }

    @Test
    void theLineThatIsReadIsReportedAsRead() {
        String read = "Linje 2: »Gælder til 31. marts 2023« er læst som de dage, listen gælder.";
        assertEquals(List.of(read), danish(run(";\nGælder til 31. marts 2023;\n" + ROWS, null, ImportMode.DRY_RUN)));
        assertEquals(List.of(read + " 1 anden række over overskrifterne læses ikke: »RAR Fyn« (linje 1)."),
                danish(run("RAR Fyn;\nGælder til 31. marts 2023;\n" + ROWS, null, ImportMode.DRY_RUN)));
    }

    @Test
    void theColumnsAreReadWhereEveryFilledCellSaysTheSame() {
        ImportReport report = run(
                "kode;titel;gælder fra;gyldig til\n20001;A;01-04-2022;31-12-2022\n20002;B;;31.12.2022\n",
                null, ImportMode.DRY_RUN);
        assertEquals("READY", outcome(report));
        assertEquals("2022-12-31 FILE", until(report));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "Gælder til 28-02-2023~kode;titel;gælder til~20001;A;30-09-2022~20002;B;30-09-2022 | "
                    + "Filen siger to ting om listens sidste dag: 28-02-2023 (linje 1) og 30-09-2022 (linje 3). Ret den ene.",
            "kode;titel;gælder til~20001;A;30-09-2022~20002;B;28-02-2023~20003;C;01-01-2024 | "
                    + "Filen siger to ting om listens sidste dag: 30-09-2022 (linje 2) og 28-02-2023 (linje 3). Ret den ene.",
            "kode;titel;gælder fra~20001;A;01-04-2022~20002;B;01-10-2022 | "
                    + "Filen siger to ting om listens første dag: 01-04-2022 (linje 2) og 01-10-2022 (linje 3). Ret den ene.",
            "Gælder til 31. marts 2022~kode;titel~20001;A | "
                    + "Listen slutter (31-03-2022), før den begynder (01-04-2022). Ret datoen i linje 1."})
    void aFileThatContradictsItselfStops(String file, String text) {
        ImportReport report = run(file.replace("~", "\n") + "\n", null, ImportMode.PUBLISH);
        assertEquals(ImportStatus.BLOCKED, report.status());
        assertEquals(text, danish(report).getFirst());
        assertEquals(List.of(), store.records("rar-fyn"));
    }

    @Test
    void theOptionCountsAndAFileThatSaysOtherwiseIsReported() {
        ImportReport report = run("Gælder til 30. september 2022;\n" + ROWS, "2022-12-31", ImportMode.PUBLISH);
        assertEquals("2022-12-31 OPTION", until(report));
        assertEquals("Filen siger, at listen gælder til 30-09-2022. Her gælder 31-12-2022, som du har valgt.",
                danish(report).stream().filter(text -> text.startsWith("Filen")).findFirst().orElse(""));
        assertEquals(Optional.of(LocalDate.of(2022, 12, 31)), store.records("rar-fyn").getFirst().term().lastDay());
        assertEquals("READY W304", outcome(run("Gælder til 31. december 2022;\n" + ROWS + "20003;Kursus 3\n",
                "2022-12-31", ImportMode.DRY_RUN, "A205")).replace(" A205", ""));
    }

    @Test
    void theListOfAnotherPeriodNeedsALastDayOfItsOwn() {
        String before = "Gyldig fra 1. oktober 2021 til 31. marts 2022;\n" + ROWS;

        assertEquals(ImportStatus.BLOCKED, run(before, null, ImportMode.PUBLISH, "A210").status());
        assertEquals("2022-09-30 OPTION", until(run(before, "2022-09-30", ImportMode.PUBLISH, "A210")));
        assertEquals(1, store.records("rar-fyn").size());
    }

    @Test
    void theSameBytesForTheSameDaysAreUnchangedAndForAnotherLastDayACorrection() {
        assertEquals("PUBLISHED", outcome(run(ROWS, null, ImportMode.PUBLISH)));
        assertEquals("UNCHANGED", outcome(run(ROWS, null, ImportMode.PUBLISH)));
        assertEquals("UNCHANGED", outcome(run(ROWS, "2022-09-30", ImportMode.PUBLISH)));
        ImportReport blocked = run(ROWS, "2023-02-28", ImportMode.PUBLISH);
        assertEquals("BLOCKED A205", outcome(blocked));
        assertEquals(List.of("Udgaven for 1. april 2022 er allerede offentliggjort og gælder til 30. september 2022. "
                + "Skal den i stedet gælde til 28. februar 2023?"), danish(blocked));
        assertEquals("PUBLISHED A205", outcome(run(ROWS, "2023-02-28", ImportMode.PUBLISH, "A205")));
        assertEquals("UNCHANGED", outcome(run(ROWS, "2023-02-28", ImportMode.PUBLISH)));
        assertEquals(List.of("1 2022-09-30", "2 2023-02-28"), store.records("rar-fyn").stream()
                .map(record -> record.round() + " " + record.term().lastDay().orElseThrow()).toList());
        assertEquals("2023-02-28", holdingUntil());
        new Rollback(store, clock).run("rar-fyn", APRIL, "forkert", "bo");
        assertEquals("2022-09-30", holdingUntil());
        assertEquals("PUBLISHED A205", outcome(run(ROWS, "2023-02-28", ImportMode.PUBLISH, "A205")));
        assertEquals("2023-02-28", holdingUntil());
    }

    private String holdingUntil() {
        return EditionHistory.of(store.records("rar-fyn"), Instant.MAX).on(APRIL).map(InForce::edition)
                .flatMap(r -> r.term().lastDay()).map(LocalDate::toString).orElse("none");
    }

    @Test
    void aCorrectionOfTheLastDayIsStagedAndApproved() {
        run(ROWS, null, ImportMode.PUBLISH);
        ImportReport staged = run(ROWS, "2023-02-28", ImportMode.STAGE, "A205");
        assertEquals("2022-09-30", holdingUntil());
        Approval approval = new Approval(store, clock, ApprovalRule.TWO_PERSONS);
        assertEquals("PUBLISHED", LocalImports.done(approval.run(staged.id(), Principal.of("bo"))).status().name());
        assertEquals("2023-02-28", holdingUntil());
        assertEquals("UNCHANGED", LocalImports.done(approval.run(staged.id(), Principal.of("bo"))).status().name());
    }

    @Test
    void anEditionIsComparedWithTheLastOneAlthoughThatIsOver() {
        run(ROWS, "2022-04-30", ImportMode.PUBLISH);
        ImportReport next = LocalImports.report(importer.run(ImportRequest.edition("rar-fyn", LocalDate.of(2022, 10, 1),
                (ROWS + "20003;Kursus 3\n").getBytes(StandardCharsets.UTF_8),
                new Source("liste.csv", Door.CLI, Origin.GIVEN),
                "anna", ImportMode.DRY_RUN)));
        assertEquals(Optional.of(APRIL), next.diff().orElseThrow().against());
        assertEquals(1, next.diff().orElseThrow().added());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"six-weeks, 2023-03-31 KIND", "lift-110, 2023-03-31 KIND", "rar-fyn, 2022-09-30 KIND"})
    void theKindOfListDecidesWhereNobodySays(String list, String lastDay) {
        ImportReport report = run(list, ROWS, null, ImportMode.DRY_RUN);
        assertEquals(lastDay, until(report));
        assertEquals(lastDay, LocalImports.json(report).path("lastDay").asText() + " "
                + LocalImports.json(report).path("lastDayFrom").asText());
    }

    @Test
    void aReportForPeopleSaysUntilWhen() {
        String text = ReportText.of(run(ROWS, "2022-12-31", ImportMode.DRY_RUN),
                Language.DA);
        assertEquals("Den gælder til 31. december 2022, som du har valgt.", text.lines().toList().get(1));
    }
}
