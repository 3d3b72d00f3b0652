package dk.kursusret.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.Catalog;
import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.AuditEntry;
import dk.kursusret.catalog.edition.AuditTrail;
import dk.kursusret.catalog.edition.Counts;
import dk.kursusret.catalog.edition.Delivery;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.KnownList;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.catalog.edition.Withdrawal;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.Tables;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.store.DataFolder;
import dk.kursusret.local.store.EmbeddedDynamo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleListsTest {
    private final PrintStream log = new PrintStream(OutputStream.nullOutputStream(), true);
    private final List<String> published = new ArrayList<>();
    @TempDir
    private Path folder;
    private DataFolder data;

    @BeforeEach
    void samples() throws IOException, Failure {
        Files.writeString(folder.resolve("lists.csv"),
                "file;list;edition\na.csv;rar-fyn;2021-04-01\nb.csv;six-weeks;2015-01-01\n");
        Files.writeString(folder.resolve("a.csv"), "A");
        Files.writeString(folder.resolve("b.csv"), "B");
        data = DataFolder.hold(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void load(SampleImport importer, boolean empty) throws Failure {
        new SampleLists(folder, data, importer, log).loadIf(() -> empty);
    }

    private void publish(Sample sample, byte[] bytes) {
        published.add(sample.list() + " " + sample.edition() + " " + new String(bytes));
    }

    @Test
    void anEmptyStoreGetsEverySampleInTheOrderOfTheRegister() throws Failure {
        load(this::publish, true);

        assertEquals(List.of("rar-fyn 2021-04-01 A", "six-weeks 2015-01-01 B"), published);
    }

    @Test
    void aStoreWithListsIsLeftAlone() throws Failure {
        load(this::publish, false);

        assertEquals(List.of(), published);
    }

    @Test
    void anInterruptedLoadIsRepeated() {
        Failure interruption = new Failure("", "");
        assertThrows(Failure.class, () -> load((sample, bytes) -> {
            throw interruption;
        }, true));

        assertEquals(2, loadedAgain());
    }

    private int loadedAgain() {
        try {
            load(this::publish, false);
            load(this::publish, false);
            return published.size();
        } catch (Failure e) {
            throw new AssertionError(e);
        }
    }

    /** Like the product's own folder, so that the days are those of real lists. */
    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource({"2026-02-28, 2025-03-01, 2025-10-01", "2026-03-01, 2026-03-01, 2025-10-01",
            "2026-03-31, 2026-03-01, 2025-10-01", "2026-04-01, 2026-03-01, 2026-04-01",
            "2026-11-29, 2026-03-01, 2026-10-01", "2028-02-29, 2027-03-01, 2027-10-01"})
    void everyListOfTodayIsCurrentFromItsLastRegularDay(LocalDate today, String national, String regional)
            throws Failure {
        keepCurrent(today, Map.of());
        assertEquals(List.of("lift-110 " + national, "rbr-hovedstaden " + regional, "rbr-midtjylland " + regional,
                "rbr-nordjylland " + regional, "rbr-sjaelland " + regional, "rbr-syddanmark " + regional,
                "six-weeks " + national), published);
    }

    private void keepCurrent(LocalDate today, Map<String, List<EditionRecord>> records) throws Failure {
        new SampleLists(Path.of("..", "..", "samples"), data, (sample, bytes) -> published
                .add(sample.list() + " " + sample.edition()), log).keepCurrent(today,
                        list -> records.getOrDefault(list, List.of()));
    }

    @ParameterizedTest(name = "{0} from {1}, standing {2}, until {3}: brought {4}")
    @CsvSource({"SAMPLE, 2026-10-01, true, 2027-03-31, false", "SAMPLE, 2026-04-01, true, 2026-09-30, true",
            "SAMPLE, 2026-10-01, false, 2027-03-31, false", "SAMPLE, 2026-04-01, false, 2026-09-30, true",
            "GIVEN, 2026-10-01, true, 2027-03-31, false", "GIVEN, 2026-04-01, true, 2026-09-30, false",
            "GIVEN, 2027-04-01, true, 2027-09-30, false", "GIVEN, 2026-04-01, false, 2026-09-30, true",
            "SAMPLE, 2026-05-01, true, 2026-12-31, false"})
    void aListGetsASampleIfNoGenuineEditionStandsAndNothingIsInForce(Origin origin, LocalDate firstDay,
            boolean stands, LocalDate lastDay, boolean brought) throws Failure {
        AuditEntry stamp = new AuditEntry(Instant.parse("2026-03-01T09:00:00Z"), "anna");
        AuditTrail standing = AuditTrail.of(stamp).approved(stamp);
        EditionRecord record = new EditionRecord(new EditionId("rbr-sjaelland", firstDay, "0".repeat(64)), 1,
                Term.EDITION.until(Optional.of(lastDay)),
                new Delivery(new Source("a.csv", Door.CLI, origin), new Counts(1, 1, 0), Acknowledgement.NONE),
                stands ? standing : standing.withdrawn(Optional.of(new Withdrawal(stamp, "forkert"))));
        keepCurrent(LocalDate.of(2026, 11, 29), Map.of("rbr-sjaelland", List.of(record)));
        assertEquals(brought, published.contains("rbr-sjaelland 2026-10-01"));
        assertEquals(brought ? 7 : 6, published.size());
    }

    @Test
    void everyCurrentSampleIsAcceptedByTheImporterAndFound() throws Failure {
        LocalDate today = LocalDate.of(2026, 11, 29);
        EmbeddedDynamo database = EmbeddedDynamo.open(data.file("lists.db"));
        try {
            TableNames tables = new TableNames("Editions", "Entries");
            new Tables(database.client(), tables).create();
            EditionStore store = new DynamoDbEditionStore(database.client(), tables);
            SampleLists samples = new SampleLists(Path.of("..", "..", "samples"), data,
                    new SampleImporter(store, SourceFiles.NONE), log);
            samples.keepCurrent(today, store::records);
            Catalog catalog = new Catalog(store, Clock.systemUTC());
            for (KnownList list : KnownLists.load().positive()) {
                assertEquals(list.validity().holdsOn(today), catalog.inForce(list.id(), today, Optional.empty())
                        .filter(edition -> edition.ref().sample()
                                && edition.record().delivery().counts().quarantined() == 0)
                        .isPresent(), list.id());
            }
            for (String list : List.of("six-weeks", "rbr-sjaelland", "rbr-midtjylland")) {
                List<String> titles = catalog.inForce(list, today, Optional.empty()).orElseThrow().courses().stream()
                        .map(entry -> entry.course().title().toLowerCase(Locale.ROOT)).toList();
                for (String word : List.of("truck", "svejsning", "bus", "fødevarehygiejne", "rengøring", "omsorg",
                        "førstehjælp", "it for", "ledelse")) {
                    assertTrue(titles.stream().anyMatch(title -> title.contains(word)), word + " on " + list);
                }
            }
            int before = store.records("six-weeks").size();
            samples.keepCurrent(today, store::records);
            assertEquals(before, store.records("six-weeks").size());
        } finally {
            database.close();
        }
    }

    @Test
    void aMissingFileIsReportedInAPlainSentence() throws IOException {
        Files.delete(folder.resolve("b.csv"));

        Failure refused = assertThrows(Failure.class, () -> load(this::publish, true));

        assertEquals("The sample lists in " + folder + " cannot be read.", refused.text().en());
    }
}
