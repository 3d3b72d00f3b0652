package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.gateway.settings.Settings;
import dk.kursusret.importer.file.Chosen;
import dk.kursusret.importer.intake.Approval;
import dk.kursusret.importer.intake.ApprovalRule;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.ProposedEdition;
import dk.kursusret.importer.intake.Refusal.Because;
import dk.kursusret.importer.intake.Result;
import dk.kursusret.importer.intake.SubmittedFile;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A staged file is published by someone else. */
class ApprovalTest {
    private static final String ANNA = LocalImports.ANNA;
    private static final String BO = LocalImports.BO;
    private final LocalImports imports = new LocalImports("rar-fyn");

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void whoeverSubmittedTheFileCannotApproveIt() {
        EditionId id = imports.stage("2021-04-01", ListFile.ofCourses(3)).id();
        assertEquals(Because.SECOND_PERSON_NEEDED, LocalImports.refusal(() -> approve(id, ANNA)));
        assertEquals(0, imports.inForce("2021-04-01").size());
    }

    private static Principal session(String role, String id, String name) {
        return Principal.of("arn:aws:sts::1:assumed-role/" + role + "/" + name, Optional.of(id + ":" + name));
    }

    private void bring(Principal who, Door door) {
        SubmittedFile file = new SubmittedFile(ListFile.ofCourses(3).utf8(), new Source("fyn.csv", door, Origin.GIVEN),
                who);
        imports.run(new ImportRequest(new ProposedEdition("rar-fyn", LocalDate.of(2021, 4, 1), Term.EDITION), file,
                ImportMode.STAGE, Acknowledgement.NONE, Optional.empty(), Chosen.NOTHING));
    }

    @Test
    void anotherSessionOfTheSameRoleIsTheSame() {
        bring(session("Bringer", "AROA1", "anna"), Door.ADMIN);
        EditionId id = imports.records().getFirst().id();
        for (Principal same : List.of(session("Bringer", "AROA1", "anna"), session("Bringer", "AROA1", "bo"),
                session("Renamed", "AROA1", "bo"), session("Bringer", "AROA9", "bo"))) {
            assertEquals(Because.SECOND_PERSON_NEEDED, LocalImports.refusal(() -> approve(id, same)));
        }
        assertEquals(ImportStatus.PUBLISHED, approve(id, session("Approver", "AROA2", "anna")).status());
        assertEquals("arn:aws:sts::1:assumed-role/Bringer/anna", imports.records().getFirst().trail().staged().by());
    }

    /** Whoever submitted the bytes may not approve them, even when they are put into the bucket again afterwards. */
    @Test
    void whoeverOnceSubmittedItCannotApproveItWhoeverSubmitsItAfterwards() {
        Principal anna = Principal.of("arn:aws:iam::1:user/anna", Optional.of("AIDA1"));
        Principal carl = Principal.of("arn:aws:iam::1:user/carl", Optional.of("AIDA3"));
        bring(anna, Door.ADMIN);
        bring(carl, Door.ADMIN);
        bring(Principal.of("000000000001"), Door.S3);
        EditionId id = imports.records().getFirst().id();
        assertEquals("000000000001", imports.records().getFirst().trail().staged().by());
        for (Principal bringer : List.of(anna, carl)) {
            assertEquals(Because.SECOND_PERSON_NEEDED, LocalImports.refusal(() -> approve(id, bringer)));
        }
        approve(id, Principal.of(BO));
        imports.rollBack("2021-04-01");
        bring(Principal.of("000000000001"), Door.S3);
        assertEquals(Because.SECOND_PERSON_NEEDED, LocalImports.refusal(() -> approve(id, anna)));
        assertEquals(ImportStatus.PUBLISHED, approve(id, Principal.of(BO)).status());
    }

    /** Records of that time have only the name. */
    @Test
    void whoeverSubmittedAnEditionBeforeIdentitiesWereKeptCannotApproveItEither() {
        bring(session("Bringer", "AROA1", "anna"), Door.ADMIN);
        EditionRecord record = imports.records().getFirst();
        EditionStore forgetful = new WatchedStore(imports.store, WatchedStore.Moment.BEFORE_THE_ROWS, () -> {}) {
            @Override
            public Set<String> bringers(EditionId id) {
                return Set.of();
            }
        };
        assertEquals(new Result.Refused<>(Because.SECOND_PERSON_NEEDED), new Approval(forgetful, imports.clock,
                ApprovalRule.TWO_PERSONS).run(record.id(), session("Bringer", "AROA9", "bo")));
    }

    @Test
    void someoneElsePublishesItByApproving() {
        EditionId id = imports.stage("2021-04-01", ListFile.ofCourses(3)).id();
        JsonNode report = LocalImports.json(approve(id, BO));
        assertEquals("PUBLISHED", report.path("status").asText());
        assertEquals(3, report.path("accepted").asInt());
        assertEquals(3, imports.inForce("2021-04-01").size());
        EditionRecord record = imports.records().getFirst();
        assertEquals(ANNA, record.trail().staged().by());
        assertEquals(BO, record.trail().approved().orElseThrow().by());
        assertEquals(record.trail().publishedAt(), record.trail().approved().map(stamp -> stamp.at()));
    }

    @Test
    void whereOnePersonIsEnoughWhoeverSubmittedTheFileApprovesIt() {
        EditionId id = imports.stage("2021-04-01", ListFile.ofCourses(3)).id();
        assertEquals(ImportStatus.PUBLISHED, LocalImports.done(
                new Approval(imports.store, imports.clock, ApprovalRule.SINGLE_PERSON).run(id, Principal.of(ANNA)))
                .status());
    }

    @ParameterizedTest
    @CsvSource({"true, SINGLE_PERSON", "false, TWO_PERSONS", "TRUE, TWO_PERSONS", "1, TWO_PERSONS", "'', TWO_PERSONS"})
    void twoPersonsAreNeededUnlessTheEnvironmentSaysOtherwise(String value, ApprovalRule rule) {
        assertEquals(rule, ApprovalRule.of(new Settings(Map.of("SINGLE_PERSON_MODE", value)::get)));
        assertEquals(ApprovalRule.TWO_PERSONS, ApprovalRule.of(new Settings(name -> null)));
    }

    @Test
    void approvingTwiceChangesNothing() {
        EditionId id = imports.stage("2021-04-01", ListFile.ofCourses(3)).id();
        approve(id, BO);
        String stored = imports.everythingStored();
        assertEquals("UNCHANGED", approve(id, BO).status().name());
        assertEquals(stored, imports.everythingStored());
    }

    @Test
    void whatIsNotStagedCannotBeApproved() {
        EditionId id = imports.dryRun("2021-04-01", ListFile.ofCourses(3)).id();
        assertEquals(Because.NOTHING_WAITS, LocalImports.refusal(() -> approve(id, BO)));
        EditionId staged = imports.stage("2021-04-01", ListFile.ofCourses(3)).id();
        assertEquals(Because.NOTHING_WAITS, LocalImports.refusal(() -> approve(
                new EditionId("rar-fyn", LocalDate.of(2021, 10, 1), staged.sha256()), BO)));
    }

    @Test
    void whatWasRolledBackMustBeStagedAgainBeforeItIsApproved() {
        EditionId id = imports.stage("2021-04-01", ListFile.ofCourses(3)).id();
        approve(id, BO);
        imports.rollBack("2021-04-01");
        assertEquals(Because.NOTHING_WAITS, LocalImports.refusal(() -> approve(id, BO)));
        imports.stage("2021-04-01", ListFile.ofCourses(3));
        assertEquals("PUBLISHED", approve(id, BO).status().name());
        assertEquals(3, imports.inForce("2021-04-01").size());
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_PUBLICATION", "AFTER_PUBLICATION"})
    void ofTwoApprovalsOnePublishes(WatchedStore.Moment moment) {
        EditionId id = imports.stage("2021-04-01", ListFile.ofCourses(3)).id();
        String[] other = new String[1];
        WatchedStore watched = new WatchedStore(imports.store, moment,
                () -> other[0] = approve(id, BO).status().name());
        ImportStatus status = LocalImports
                .done(new Approval(watched, imports.clock, ApprovalRule.TWO_PERSONS).run(id, Principal.of(BO)))
                .status();
        boolean first = moment == WatchedStore.Moment.AFTER_PUBLICATION;
        assertEquals(first ? "PUBLISHED, UNCHANGED" : "UNCHANGED, PUBLISHED", status + ", " + other[0]);
    }

    @Test
    void aGuardThatArisesAfterStagingBlocksTheApproval() {
        EditionId id = imports.stage("2021-10-01", ListFile.ofCourses(3)).id();
        imports.publishUntil("2021-04-01", "2022-03-31", ListFile.ofCourses(10));
        JsonNode report = LocalImports.json(approve(id, BO));
        assertEquals("BLOCKED", report.path("status").asText());
        assertEquals("A201", report.path("findings").path(0).path("code").asText());
        assertEquals(1, report.path("findingsTotal").asInt());
        assertEquals("2021-04-01", report.path("diff").path("against").asText());
        assertEquals(7, report.path("diff").path("removed").asInt());
        assertEquals(10, imports.inForce("2021-10-01").size());
    }

    @Test
    void stagingAgainWithTheGuardAcknowledgedLetsItThrough() {
        imports.publish("2021-04-01", ListFile.ofCourses(10));
        ImportRequest request = imports.request("2021-10-01", ListFile.ofCourses(3), ImportMode.STAGE);
        assertEquals(ImportStatus.BLOCKED, imports.run(request).status());
        EditionId id = imports.run(LocalImports.withAcknowledgement(request, "A201")).id();
        JsonNode report = LocalImports.json(approve(id, BO));
        assertEquals("PUBLISHED", report.path("status").asText());
        assertEquals("A201", report.path("acknowledged").path(0).asText());
        assertEquals("aftalt med rådet", report.path("reason").asText());
    }

    private ImportReport approve(EditionId id, String who) {
        return approve(id, Principal.of(who));
    }

    private ImportReport approve(EditionId id, Principal who) {
        return LocalImports
                .done(new Approval(imports.store, imports.clock, ApprovalRule.TWO_PERSONS).run(id, who));
    }
}
